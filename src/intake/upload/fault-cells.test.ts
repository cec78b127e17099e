import { expect, it } from 'vitest';
import type { Fault } from '../../fault.ts';
import { message } from '../../text/message.ts';
import { faultCells } from './fault-cells.ts';

const words = message('intake.expected.column', { zh: '学段', id: 'stage' });
const fault = (given: Partial<Fault>): Fault => ({
  severity: 'error',
  place: 'teachers.csv',
  row: null,
  column: null,
  found: null,
  expected: words,
  remedy: words,
  ...given,
});
const table = {
  place: 'teachers.csv',
  rows: [
    ['教师名册', null, null],
    ['编号', '姓名', null],
    ['T1', '张三', null],
  ],
};

it('puts the fault of a missing column where its heading would go', () => {
  expect(faultCells(fault({ row: 2, column: '学段' }), table)).toEqual([{ row: 1, column: 2 }]);
});

it('finds the cell of a value by the heading above it, of a row its first cell, and of a table none', () => {
  expect(faultCells(fault({ row: 3, column: '姓名', found: '张三' }), table)).toEqual([{ row: 2, column: 1 }]);
  expect(faultCells(fault({ row: 3, rows: [3, 4] }), table)).toEqual([
    { row: 2, column: 0 },
    { row: 3, column: 0 },
  ]);
  expect(faultCells(fault({}), table)).toEqual([]);
  expect(faultCells(fault({ column: '编号' }), table)).toEqual([{ row: 1, column: 0 }]);
});
