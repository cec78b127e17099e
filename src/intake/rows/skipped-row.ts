import { plainText } from '../clean-text.ts';
import { cellText, isBlank, type RawCell } from '../raw-table.ts';

export type SkippedRow = 'blank' | 'total' | 'footer' | 'repeated_heading' | 'example';

type Row = readonly RawCell[];

const totals =
  /^((本页)?(合计|总计|小计|共计|总合计|累计|total|subtotal|sum)([::(（].*|\d.*)?|(本页|以上)?共(有)?\d+(人|名|所|条|行))$/i;
/** What stands before a colon in the lines of a form below its table. */
const footers =
  /^(?![:：])(填表|填报|制表|审核|复核|负责|经办|联系|报送|报表|主管|分管|单位)?(人|单位|日期|时间|电话|领导|负责人|审核人)?([（(][^（()）]*[)）])?[:：]/;
const remarks = /^(注|备注|说明|填表说明|附注)\d?[:：]/;
const pages = /^[（(]?(第\d+页(.?共\d+页)?|共\d+页(.?第\d+页)?|\d+\/\d+)[)）]?$/;
/** A sentence: it has a stop or begins with a number of a list, and no person, code or word of a list does. */
const sentences = /[。；！]|^[一二三四五六七八九十\d]+[、.．)）].*[，,：:]|^(本表|此表|以上)/;
/** A row that shows how the form is filled in. */
const examples = /^[（(]?(填写|填表)?(示例|样例|范例|举例|例)[)）]?[:：]?$/;
const continued = /[（(]续表?[)）]$/;

const plain = (cell: RawCell): string => plainText(cellText(cell)).replace(/\s/g, '');

const kindOf = (cell: RawCell): 'total' | 'footer' | 'example' | undefined => {
  if (typeof cell !== 'string') return undefined;
  if (/[计累共lLmM]/.test(cell) && totals.test(plain(cell))) return 'total';
  if (/例/.test(cell) && examples.test(plain(cell))) return 'example';
  if (!/[:：]/.test(cell)) return undefined;
  const text = cell.replace(/\s/g, '');
  return footers.test(text) || remarks.test(text) ? 'footer' : undefined;
};

/** The filled cells of a row as one text, a title without the mark of a continued page. */
const signature = (row: Row): string =>
  row
    .filter((cell) => !isBlank(cell))
    .map((cell) => plain(cell).replace(continued, ''))
    .join('\0');

const repeatsHeadings = (row: Row, headings: ReadonlyMap<number, string>): boolean =>
  headings.size > 1 && [...headings].every(([at, heading]) => cellText(row[at] ?? null).trim() === heading);

/** Columns numbered from 1, as statistical forms have them below the headings; so many numbers are no row of any table. */
const numbersColumns = (row: Row): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length >= 5 && filled.every((cell, at) => plain(cell) === String(at + 1));
};

const loneText = (row: Row): string | undefined => {
  const [only, second] = row.filter((cell) => !isBlank(cell));
  return typeof only === 'string' && second === undefined ? plain(only) : undefined;
};

/**
 * Rows below the headings that are not data: empty rows, totals (合计), form lines below the table, titles and headings
 * repeated at a page break. The first two filled cells identify totals and form lines, since no person or school has
 * such a name; a sentence counts only when no data row follows it.
 */
export const rowSkipper = (
  rows: readonly Row[],
  firstRow: number,
  headings: ReadonlyMap<number, string>,
): ((index: number) => SkippedRow | undefined) => {
  const above = new Set(rows.slice(0, firstRow).map(signature));
  const begins = new Set([...above].map((text) => text.split('\0')[0]));
  const ofCells = (row: Row): SkippedRow | undefined => {
    let filled = 0;
    for (const [at, cell] of row.entries()) {
      if (isBlank(cell)) continue;
      const kind = kindOf(cell);
      if (kind !== undefined) return kind;
      if (filled === 0 && begins.has(plain(cell).replace(continued, '')) && above.has(signature(row)))
        return 'repeated_heading';
      if (filled === 0 && headings.get(at) === cell && repeatsHeadings(row, headings)) return 'repeated_heading';
      filled += 1;
      if (filled === 2) return numbersColumns(row) ? 'repeated_heading' : undefined;
    }
    if (filled === 0) return 'blank';
    return pages.test(loneText(row) ?? '') ? 'footer' : undefined;
  };
  let end = rows.length;
  const isSentence = (row: Row): boolean => sentences.test(loneText(row) ?? '');
  while (end > firstRow) {
    const row = rows[end - 1] ?? [];
    if (ofCells(row) === undefined && !isSentence(row)) break;
    end -= 1;
  }
  return (index) => {
    const row = rows[index] ?? [];
    return ofCells(row) ?? (index >= end ? 'footer' : undefined);
  };
};
