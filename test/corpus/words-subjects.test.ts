import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../src/intake/raw-table.ts';
import { districtIn, faultLines, faultsOf, intake, withTables } from '../intake/raw-dataset.ts';

const headings = ['教师编号', '姓名', '所在学校', '到现校任教时间', '任教学段', '任教学科', '可任教'];
const withSubject = (subject: string, stage = '小学', also: RawCell = null) =>
  intake(withTables({ teachers: [headings, ['T1', '甲', 'S1', '2016-09', stage, subject, also]] }));

describe('subjects as rosters write them', () => {
  it('reads the stage before a subject where it agrees with the row', () => {
    const result = withSubject('小学语文');
    expect(districtIn(result).teachers[0]).toMatchObject({ subject: 'chinese', stage: 'primary', alsoQualified: [] });
    expect(faultLines(result)).toEqual(['warning teachers:2:任教学科 assumed.stage_in_subject']);
  });

  it('refuses a stage before the subject that contradicts the row', () => {
    const schools = [
      ['school_id', 'name', 'stages', 'area_class', 'approved_posts'],
      ['S1', 'A', 'primary;junior', 'urban', 20],
      ['S2', 'B', 'primary', 'urban', 20],
    ];
    const teachers = [headings, ['T1', '甲', 'S1', '2016-09', '初中', '小学语文', null]];
    expect(faultLines(intake(withTables({ schools, teachers })))).toContain(
      'error teachers:2:任教学科 expected.stage_in_subject',
    );
  });

  it('takes the first of several as the subject, the others as what may be taught', () => {
    const { teachers } = districtIn(withSubject('语文、数学、体育', '小学', '小学:数学'));
    expect(teachers[0]).toMatchObject({
      subject: 'chinese',
      alsoQualified: [
        { stage: 'primary', subject: 'mathematics' },
        { stage: 'primary', subject: 'pe' },
      ],
    });
  });

  it.each(['包班', '全科', '音体美', '语数', '戏曲'])('asks for %s and says how a subject is added', (subject) => {
    const fault = faultsOf(withSubject(subject)).find(({ severity }) => severity === 'error');
    expect(fault).toMatchObject({ column: '任教学科', found: subject, remedy: { key: 'intake.remedy.subject' } });
  });
});
