import { describe, expect, it } from 'vitest';
import { tableOf } from './table-of.ts';

describe('which table a file or sheet is', () => {
  it.each([
    ['schools.csv', 'schools'],
    ['学校.csv', 'schools'],
    ['/data/Teachers.CSV', 'teachers'],
    ['教师表', 'teachers'],
    ['2.教师信息表（2026）', 'teachers'],
    ['通勤', 'travel'],
    ['指令', 'orders'],
    ['新教师', 'hires'],
    ['01岗位', 'posts'],
  ])('%s is %s', (place, name) => {
    expect(tableOf(place)).toBe(name);
  });

  it.each(['Sheet1', '说明', 'policy.csv', ''])('%s is none', (place) => {
    expect(tableOf(place)).toBeUndefined();
  });
});
