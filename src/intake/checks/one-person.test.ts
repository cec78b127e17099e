import { describe, expect, it } from 'vitest';
import { faultLines, faultLinesOf, intake, withTables } from '../../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../../test/support/district.ts';

const twins = (first: string, second: string, school = 'S2') =>
  faultLinesOf({
    teachers: [
      aTeacher({ id: 'T1', schoolId: 'S1', name: '王芳', birthDate: first }),
      aTeacher({ id: 'T2', schoolId: school, name: '王芳', birthDate: second }),
    ],
  });

describe('one person under two codes', () => {
  it('is suspected from name, sex and day of birth', () => {
    expect(twins('1985-06-12', '1985-06-12')).toEqual(['warning teachers:3:name assumed.same_person']);
  });

  it('is suspected from the month of birth within one school', () => {
    expect(twins('1985-06-01', '1985-06-01', 'S1')).toEqual(['warning teachers:3:name assumed.same_person']);
  });

  it('is not suspected from other days, nor from a month alone', () => {
    expect(twins('1985-06-12', '1985-06-13')).toEqual([]);
    expect(twins('1985-06-01', '1985-06-01')).toEqual([]);
  });

  it.each(['•', '・', '‧', '.', '．', ' · '])('is suspected from a name with another middle dot: %s', (dot) => {
    const people = ['·', dot].map((mark, at) =>
      aTeacher({ id: `T${at}`, schoolId: 'S1', name: `古丽${mark.trim()}艾山`, birthDate: '1985-06-12' }),
    );
    expect(faultLinesOf({ teachers: people })).toEqual(['warning teachers:3:name assumed.same_person']);
  });

  it('is suspected from the same identity number, with either case of its check letter', () => {
    const teachers = [
      ['教师编号', '姓名', '所在学校', '到现校任教时间', '任教学段', '任教学科', '身份证号'],
      ['T1', '甲', 'S1', '2016-09', '小学', '语文', '15010219850612123x'],
      ['T2', '乙', 'S2', '2016-09', '小学', '语文', '15010219850612123X'],
      ['T3', '丙', 'S2', '2016-09', '小学', '语文', '无'],
      ['T4', '丁', 'S2', '2016-09', '小学', '语文', '无'],
    ];
    expect(faultLines(intake(withTables({ teachers })))).toContain('warning teachers:3:姓名 assumed.same_identity');
    expect(faultLines(intake(withTables({ teachers }))).filter((line) => line.includes('same_identity'))).toHaveLength(
      1,
    );
  });
});
