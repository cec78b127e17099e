import { describe, expect, it } from 'vitest';
import { faultLines, intake, withTables } from '../../../test/intake/raw-dataset.ts';

const headings = [
  'teacher_id',
  'name',
  'school_id',
  'joined_school',
  'stage',
  'subject',
  'exemption',
  'title',
  'points',
];
const row = (exemption: string, title: string, points: string) => [
  ...['T1', '甲', 'S1', '2016-09', 'primary', 'pe'],
  ...[exemption, title, points],
];

describe('words for nothing', () => {
  it('leave an optional cell empty, with a warning, unless the column knows the word', () => {
    expect(faultLines(intake(withTables({ teachers: [headings, row('否', '无', '—')] })))).toEqual([
      'warning teachers:2:exemption assumed.placeholder',
      'warning teachers:2:points assumed.placeholder',
    ]);
  });

  it('are no value where one is required', () => {
    const teachers = [headings, ['T1', '甲', '无', '-', '/', 'n/a']];
    expect(faultLines(intake(withTables({ teachers })))).toHaveLength(4);
  });
});
