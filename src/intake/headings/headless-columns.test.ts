import { describe, expect, it } from 'vitest';
import { faultLines, intake, withTables } from '../../../test/intake/raw-dataset.ts';
import { columnLetters } from './headless-columns.ts';

describe('cells without a heading', () => {
  it('reports each column once, also beyond the last heading', () => {
    const orders = [
      ['teacher_id', '', 'kind'],
      ['T1', null, 'stay'],
      ['T2', '注', 'stay', null, 'x'],
      ['T2', '注', 'stay', null, 'x'],
    ];
    expect(faultLines(intake(withTables({ orders })))).toEqual([
      'warning orders:3:B assumed.no_heading',
      'warning orders:3:E assumed.no_heading',
      'warning orders:4:teacher_id assumed.repeated_row',
    ]);
  });

  it('have the letters a spreadsheet shows', () => {
    expect([0, 25, 26, 51, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
});
