import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/table.ts';
import { tableCsv } from './write-table-csv.ts';

const table = {
  key: 'registrations',
  columns: columns('teacher_id', 'teacher', 'people:number'),
  rows: [
    ['0012', '周慧敏', 1],
    ['=1+1', '-王', null],
  ],
};

describe('a table as CSV', () => {
  it('is marked as UTF-8, with headings in words and codes as they are', () => {
    expect(tableCsv('zh', table).split('\r\n').slice(0, 2)).toEqual(['\uFEFF教师编号,姓名,人数', '0012,周慧敏,1']);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    expect(tableCsv('zh', table).split('\r\n')[2]).toBe("'=1+1,'-王,");
  });
});
