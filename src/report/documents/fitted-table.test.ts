import { describe, expect, it } from 'vitest';
import { fittedTable } from './fitted-table.ts';
import { summedRows } from './summed-rows.ts';

const columns = ['序号', '姓名', '学校'].map((heading) => ({ heading, align: 'left' as const }));
const rowOf = (characters: number) => ['1', '周慧敏', '校'.repeat(characters)];

describe('a table that does not wrap', () => {
  it('gives each column its longest text', () => {
    const { table } = fittedTable(columns, [rowOf(5), rowOf(12)]);
    expect(table.columns.map(({ width }) => width)).toEqual([6, 8, 26]);
  });

  it('is upright while the page is wide enough, then lying, then in small type', () => {
    const fits = [rowOf(5), rowOf(32), rowOf(33), rowOf(55), rowOf(56)].map((row) => fittedTable(columns, [row]));
    expect(fits.map(({ orientation, table }) => [orientation, table.type])).toEqual([
      ['portrait', 'normal'],
      ['portrait', 'normal'],
      ['landscape', 'normal'],
      ['landscape', 'normal'],
      ['landscape', 'small'],
    ]);
  });
});

describe('rows with their sums', () => {
  const groups = new Map([
    ['甲', ['一', '二']],
    ['乙', ['三']],
  ]);
  const summed = (given: ReadonlyMap<string, readonly string[]>) =>
    summedRows(
      given,
      (name, number) => [String(number), name],
      (school, count) => [school ?? '合计', String(count)],
    );

  it('number on across groups and add up each group and all', () => {
    const rows = [
      ['1', '一'],
      ['2', '二'],
      ['甲', '2'],
      ['3', '三'],
      ['乙', '1'],
      ['合计', '3'],
    ];
    expect(summed(groups)).toEqual({ rows, sums: [2, 4, 5] });
  });

  it('have one sum where there is one group', () => {
    expect(summed(new Map([['乙', ['三']]]))).toEqual({
      rows: [
        ['1', '三'],
        ['乙', '1'],
      ],
      sums: [1],
    });
  });
});
