import { describe, expect, it } from 'vitest';
import { districtIn, faultLines, faultsOf, intake, withTables } from '../../../test/intake/raw-dataset.ts';

const headings = ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject'];
const row = (id: string, name: string) => [id, name, 'S1', '2016-09', 'primary', 'chinese'];

describe('the same teacher twice', () => {
  it('is one with a warning when the rows are the same', () => {
    const result = intake(withTables({ teachers: [headings, row('T1', '王芳'), row('T1', ' 王芳')] }));
    expect(faultLines(result)).toContain('warning teachers:3:teacher_id assumed.repeated_row');
    expect(districtIn(result).teachers).toHaveLength(1);
  });

  it('is a fault that names both rows when they differ', () => {
    const result = intake(withTables({ teachers: [headings, row('T1', '王芳'), row('T2', '李'), row('T1', '王方')] }));
    const [fault] = faultsOf(result);
    expect(fault).toMatchObject({
      severity: 'error',
      row: 4,
      found: 'T1',
      expected: { values: { first: 2, second: 4 } },
    });
  });
});

describe('the same journey, post or order twice', () => {
  it('is a fault when the numbers differ', () => {
    const travel = [
      ['home_place', 'school_id', 'minutes'],
      ['清泉街', 'S1', 20],
      ['清泉街', 'S1', 25],
    ];
    const posts = [
      ['school_id', 'stage', 'subject', 'required'],
      ['S1', 'primary', 'chinese', 1],
      ['S2', 'primary', 'chinese', 1],
      ['S1', '小学', '语文', 2],
    ];
    expect(faultLines(intake(withTables({ travel, posts })))).toEqual([
      'error travel:3:school_id expected.one_row',
      'error posts:4:subject expected.one_row',
    ]);
  });

  it('is one with a warning when everything is the same', () => {
    const orders = [
      ['teacher_id', 'kind'],
      ['T1', 'stay'],
      ['T1', '不交流'],
    ];
    expect(faultLines(intake(withTables({ orders })))).toEqual(['warning orders:3:teacher_id assumed.repeated_row']);
  });
});
