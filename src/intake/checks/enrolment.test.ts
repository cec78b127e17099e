import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/support/policy.ts';
import { readDistrict } from '../read-district.ts';

const schools = {
  name: 'schools',
  rows: [
    ['school_id', 'name', 'stages', 'area_class', 'approved_posts', 'pupils_primary', 'cluster'],
    ['A', '一小', 'primary', 'rural', 9, 70, '东片'],
    ['B', '二小', 'primary', 'rural', 9, null, '东片'],
  ],
};
const teachers = {
  name: 'teachers',
  rows: [
    ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject'],
    ['T1', '王一', 'A', '2016-09-01', 'primary', 'chinese'],
  ],
};
const read = (name: string, rows: readonly (readonly (string | number | null)[])[]) => {
  const tables = [schools, teachers, { name, rows }].map((table) => ({ place: table.name, rows: table.rows }));
  const result = readDistrict(tables, { policy: aPolicy() });
  const faults = result.ok ? result.value.warnings : result.faults;
  const mine = faults.filter(({ place }) => place.includes(name));
  return { result, faults, mine: mine.map(({ severity, row, expected }) => [severity, row, expected.key]) };
};

describe('the table enrolment', () => {
  it('is read with Chinese headings and grades in words', () => {
    const { result } = read('enrolment', [
      ['学校代码', '学段', '年级', '在校学生数'],
      ['A', '小学', '一年级', 30],
      ['A', '小学', 2, 40],
    ]);
    expect(result.ok && result.value.district.enrolment).toEqual([
      { schoolId: 'A', stage: 'primary', grade: 1, pupils: 30 },
      { schoolId: 'A', stage: 'primary', grade: 2, pupils: 40 },
    ]);
  });

  it('rejects grades of no school, of another stage, and two rows that differ', () => {
    const { mine } = read('enrolment', [
      ['school_id', 'stage', 'grade', 'pupils'],
      ['X', 'primary', 1, 30],
      ['A', 'primary', 8, 30],
      ['A', 'junior', 7, 30],
      ['B', 'primary', 1, 30],
      ['B', 'primary', 1, 31],
    ]);
    expect(mine).toEqual(
      expect.arrayContaining([
        ['error', 2, 'intake.expected.school'],
        ['error', 3, 'intake.expected.grade_of_stage'],
        ['error', 4, 'intake.expected.stage_of_school'],
        ['error', 6, 'intake.expected.one_row'],
      ]),
    );
  });

  it('warns where grades step by more than the policy’s share, and where they do not add up', () => {
    const { faults } = read('enrolment', [
      ['school_id', 'stage', 'grade', 'pupils'],
      ['A', 'primary', 1, 30],
      ['A', 'primary', 2, 50],
    ]);
    const keys = faults.map(({ expected }) => expected.key);
    expect(keys).toContain('intake.assumed.enrolment_jump');
    expect(keys).toContain('intake.assumed.grades_total');
  });
});

describe('the table entrants', () => {
  it('takes entrants or births, of a school, a school district or all', () => {
    const { mine } = read('entrants', [
      ['学校代码', '学区', '年份', '新生人数', '出生人数'],
      ['A', null, 2027, 30, null],
      [null, '东片', 2028, null, 60],
      ['A', '东片', 2028, 5, null],
      [null, '西片', 2028, 5, null],
      [null, null, 2029, null, null],
    ]);
    expect(mine).toEqual([
      ['error', 4, 'intake.expected.school_or_cluster'],
      ['error', 5, 'intake.expected.known_cluster'],
      ['error', 6, 'intake.expected.entrants_or_births'],
    ]);
  });
});
