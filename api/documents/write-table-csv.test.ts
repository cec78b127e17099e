import { describe, expect, it } from 'vitest';
import { columns, type ReportTable } from '../../src/report/table.ts';
import { partOf } from '../../test/support/unzip.ts';
import { parseCsv } from './csv.ts';
import { planWorkbook } from './write-plan-workbook.ts';
import { tableCsv } from './write-table-csv.ts';

const table = {
  key: 'registrations',
  columns: columns('teacher_id', 'teacher', 'people:number'),
  rows: [
    ['0012', '周慧敏', 1],
    ['=1+1', '-王', null],
  ],
};

/** Every character that a spreadsheet may read as the beginning of a formula, and what may stand before it. */
const beginnings = [...'=+-@＝＋－＠﹦﹢﹣﹫−'];
const before = ['', ' ', '\t', '\r', '\n', '\u3000', '\u00a0', '\ufeff', '\u200b'];

const parsed = (shown: ReportTable): readonly (readonly string[])[] => {
  const read = parseCsv('a.csv', tableCsv('zh', shown));
  if (!read.ok) throw new Error('the CSV does not read back');
  return read.value;
};

describe('a table as CSV', () => {
  it('is marked as UTF-8, with headings in words and codes as they are', () => {
    expect(tableCsv('zh', table).split('\r\n').slice(0, 2)).toEqual(['\uFEFF教师编号,姓名,人数', '0012,周慧敏,1']);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    expect(tableCsv('zh', table).split('\r\n')[2]).toBe("'=1+1,'-王,");
  });

  it('guards full-width and small forms, and those behind blanks, tabs and line breaks', () => {
    for (const first of beginnings)
      for (const gap of before) {
        const cell = `${gap}${first}HYPERLINK("http://x")`;
        expect(parsed({ ...table, rows: [['0012', cell, 1]] })[1]?.[1], JSON.stringify(cell)).toBe(`'${cell}`);
      }
    for (const cell of ['\t王', '\r王', '\n王'])
      expect(parsed({ ...table, rows: [['1', cell, 1]] })[1]?.[1]).toBe(`'${cell}`);
  });

  it('leaves names, numbers and dates as they are', () => {
    const row = ['T-01', '王＝芳', -3];
    expect(parsed({ ...table, rows: [row] })[1]).toEqual(['T-01', '王＝芳', '-3']);
  });

  it('writes the same cells into a workbook as text, never as formulas', async () => {
    const rows = beginnings.flatMap((first) => before.map((gap) => ['0012', `${gap}${first}1+1`, 1]));
    const bytes = await planWorkbook([{ ...table, rows }], 'zh', '2026-08-31');
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
    expect(sheet).not.toMatch(/<f[ >]/);
  });
});
