import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { fileLimits } from './limits.ts';
import { writeCsv } from './write-csv.ts';

const rows = (text: string): unknown => {
  const parsed = parseCsv('a.csv', text);
  return parsed.ok ? parsed.value : parsed.faults.map(({ row, expected }) => [row, expected.key]);
};

describe('a text table', () => {
  it.each([',', '\t', ';'])('is cut at %j', (delimiter) => {
    expect(rows(`a${delimiter}b\n1${delimiter}2\n`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('is cut as its headings are, not as the lists inside its cells', () => {
    expect(rows('id,name,wishes\n1,甲,S1;S2;S3;S4\n')).toEqual([
      ['id', 'name', 'wishes'],
      ['1', '甲', 'S1;S2;S3;S4'],
    ]);
  });

  it('is cut rightly below a title that stands alone', () => {
    expect(rows('教师名册\nid\tname\n1\t甲;乙\n2\t丙\n')).toEqual([
      ['教师名册'],
      ['id', 'name'],
      ['1', '甲;乙'],
      ['2', '丙'],
    ]);
  });

  it('keeps empty lines, so that rows keep their numbers', () => {
    expect(rows('a,b\n\n1,2')).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  it('keeps commas, quotes and line breaks inside quotes', () => {
    expect(rows('"a,1","say ""hi""","x\r\ny"\r\n1,2,3')).toEqual([
      ['a,1', 'say "hi"', 'x\r\ny'],
      ['1', '2', '3'],
    ]);
  });

  it('keeps every cell as text', () => {
    expect(rows('a,b\n=1+1,007')).toEqual([
      ['a', 'b'],
      ['=1+1', '007'],
    ]);
  });

  it('is a fault when a quote never ends, at the line where it opens', () => {
    expect(rows('a,b\n1,"2\n3,4')).toEqual([[2, 'intake.file.csv_quote']]);
  });

  it('is a fault when it has more rows than any dataset', () => {
    const parsed = parseCsv('a.csv', 'a\n'.repeat(12), { ...fileLimits, rows: 10 });
    expect(parsed).toMatchObject({ ok: false, faults: [{ expected: { key: 'intake.file.too_many_rows' } }] });
  });

  it('is written so that it reads back', () => {
    const table = [
      ['a', 'b;c', 'd'],
      ['x"y', ' z ', 'u\nv'],
      ['', '=1', '7'],
    ];
    expect(rows(writeCsv(table))).toEqual(table);
  });
});
