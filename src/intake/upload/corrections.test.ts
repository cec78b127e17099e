import { expect, it } from 'vitest';
import type { RawTable } from '../raw-table.ts';
import { corrected, mergedCorrections } from './corrections.ts';

const table: RawTable = { place: '教师', rows: [['工号', '到校'], ['T1', 2014.9], ['T2']] };
const cell = (row: number, column: number, value: string, place = '教师') => ({ place, row, column, value });

it('writes each correction into its cell and leaves the upload as it was', () => {
  const [own] = corrected([table], [cell(2, 2, '2014-09'), cell(3, 3, '新'), cell(9, 1, 'x'), cell(2, 1, 'x', '学校')]);
  expect(own?.rows).toEqual([
    ['工号', '到校'],
    ['T1', '2014-09'],
    ['T2', null, '新'],
  ]);
  expect(table.rows[1]).toEqual(['T1', 2014.9]);
});

it('clears a cell by an empty correction', () => {
  expect(corrected([table], [cell(2, 1, ' ')])[0]?.rows[1]).toEqual([null, 2014.9]);
});

it('keeps the last correction of each cell', () => {
  expect(mergedCorrections([cell(2, 2, 'a'), cell(3, 1, 'b')], [cell(2, 2, 'c')])).toEqual([
    cell(2, 2, 'c'),
    cell(3, 1, 'b'),
  ]);
});
