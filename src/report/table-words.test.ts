import { describe, expect, it } from 'vitest';
import { message } from '../text/message.ts';
import { columns, type ReportTable } from './table.ts';
import { tableWords } from './table-words.ts';

const table: ReportTable = {
  key: 'pool_loans',
  columns: columns('school', 'posts:number', 'reasons:note'),
  rows: [
    ['一小', 2, [message('report.cost.total'), message('report.cost.total')]],
    ['二小', null, null],
  ],
};

describe('a table in words', () => {
  it('has title, headings and cells in the requested language, numbers as numbers', () => {
    const [zh, en] = [tableWords('zh', table), tableWords('en', table)];
    expect([zh.name, zh.title]).toEqual(['pool_loans', '借用周转编制']);
    expect(zh.columns.map(({ heading }) => heading)).not.toEqual(en.columns.map(({ heading }) => heading));
    expect(zh.columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'note']);
    expect(zh.rows[0]?.slice(0, 2)).toEqual(['一小', 2]);
    expect(zh.rows[0]?.[2]).not.toBe(en.rows[0]?.[2]);
    expect(zh.rows[1]).toEqual(['二小', null, null]);
  });
});
