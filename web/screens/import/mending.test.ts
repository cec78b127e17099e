import { expect, it } from 'vitest';
import type { PlacedFault } from '../../app/service.ts';
import {
  alikeCorrections,
  cellOfReference,
  faultKinds,
  faultyCells,
  keyOf,
  lettersOf,
  nextCell,
  openErrors,
} from './mending.ts';

const fault = (part: Partial<PlacedFault>): PlacedFault => ({
  severity: 'error',
  place: '教师',
  row: 2,
  column: '到校年月',
  found: '2014.1',
  expected: '认不出是哪一月',
  remedy: '写成 2014-10',
  kind: 'date',
  cells: [{ row: 2, column: 7 }],
  affects: [],
  ...part,
});
const places = ['学校', '教师'];
const school = fault({ place: '学校', column: '学校代码', kind: 'code', cells: [{ row: 9, column: 1 }] });
const first = fault({ suggestions: ['2014-10', '2014-01'] });
const second = fault({ suggestions: ['2016-10'], cells: [5, 6].map((row) => ({ row, column: 7 })) });
const whole = fault({ row: null, column: null, kind: 'columns', cells: [] });
const reminder = fault({ severity: 'warning', kind: 'late', cells: [{ row: 2, column: 7 }] });
const faults = [reminder, second, first, whole, school];
const cells = faultyCells(faults, places);

it('writes columns in letters and reads them back', () => {
  expect([1, 26, 27, 703].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AAA']);
  expect(cellOfReference('AA218')).toEqual({ row: 218, column: 27 });
  expect(cellOfReference('218')).toBeUndefined();
});

it('orders faulty cells by table, row and column, and shows the error of a cell before its warning', () => {
  expect(cells.map(({ place, row, fault: { severity } }) => [place, row, severity])).toEqual([
    ['学校', 9, 'error'],
    ['教师', 2, 'error'],
    ['教师', 5, 'error'],
    ['教师', 6, 'error'],
  ]);
});

it('lists each kind of a table once with its cells', () => {
  expect(faultKinds(faults, cells, '教师').map(({ first: one, count }) => [one.kind, count])).toEqual([
    ['columns', 1],
    ['date', 3],
    ['late', 1],
  ]);
});

it('mends all alike by the value of each', () => {
  const [, own] = cells;
  if (own === undefined) throw new Error('no cell');
  expect(alikeCorrections(own, cells).map(({ row, value }) => [row, value])).toEqual([
    [2, '2014-10'],
    [5, '2016-10'],
    [6, '2016-10'],
  ]);
});

it('goes from cell to cell across tables and around the end', () => {
  const at = (place: string, row: number, step: 1 | -1) =>
    nextCell(cells, { place, row, column: 7 }, places, step)?.row;
  expect([at('教师', 2, 1), at('教师', 6, 1), at('教师', 2, -1), at('学校', 1, -1)]).toEqual([5, 9, 9, 6]);
});

it('counts the errors that no correction touches', () => {
  expect(openErrors(faults, new Map())).toBe(5);
  const mended = { place: '教师', row: 5, column: 7, value: '2016-10' };
  expect(openErrors(faults, new Map([[keyOf(mended), mended]]))).toBe(4);
});
