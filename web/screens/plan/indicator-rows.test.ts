import { expect, it } from 'vitest';
import type { TableBody } from '../../../api/http/contract/table.ts';
import { indicatorRows, meeting } from './indicator-rows.ts';

const keys = ['school_id', 'school', 'stage', 'indicator', 'need', 'count_before', 'count_after'];
const table: TableBody = {
  name: 'evidence_indicators',
  title: '',
  columns: keys.map((key) => ({ key, kind: 'text', heading: key })),
  rows: [
    ['A', '甲小学', '小学', 'L1', 4, 3, 4],
    ['A', '甲小学', '小学', 'L2', 2, 2, 2],
    ['B', '乙学校', '小学', 'L1', 4, 5, 3],
    ['B', '乙学校', '初中', 'L1', 4, 5, 5],
    ['C', '丙小学', '小学', 'L1', null, null, null],
  ],
};

it('reads indicators school by school, stages apart where a school has two, and leaves out the unknown', () => {
  const indicators = indicatorRows(table);
  expect(indicators.names).toEqual(['L1', 'L2']);
  expect(indicators.rows.map(({ school, cells }) => [school, cells.size])).toEqual([
    ['甲小学', 2],
    ['乙学校 小学', 1],
    ['乙学校 初中', 1],
  ]);
  expect(indicators.rows[0]?.cells.get('L1')).toMatchObject({ before: 3, after: 4, need: 4 });
  expect([meeting(indicators, 'before'), meeting(indicators, 'after')]).toEqual([2, 2]);
});
