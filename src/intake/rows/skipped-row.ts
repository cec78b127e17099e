import { plainText } from '../clean-text.ts';
import { cellText, isBlank, type RawCell } from '../raw-table.ts';

export type SkippedRow = 'blank' | 'total' | 'footer' | 'repeated_heading';

const totals = /^(合计|总计|小计|共计|总合计|本页合计|本页小计|累计|total|subtotal|sum)([::(].*)?$/i;
const footers =
  /^(填表人|填报人|制表人|制表|审核人|审核|负责人|填表日期|制表日期|填表单位|单位负责人|注|备注|说明|填表说明)[:：]/;

const kindOf = (cell: RawCell): 'total' | 'footer' | undefined => {
  if (typeof cell !== 'string') return undefined;
  if (/[计累lLmM]/.test(cell) && totals.test(plainText(cell).replace(/\s/g, ''))) return 'total';
  return /[:：]/.test(cell) && footers.test(cell.replace(/\s/g, '')) ? 'footer' : undefined;
};

/**
 * Rows that are no data: empty ones, totals (合计) below, the signature line of a form, headings repeated at a page
 * break. The first two filled cells tell; the name of a person or a school never reads like one of these.
 */
export const skippedRow = (row: readonly RawCell[], headings: ReadonlyMap<number, string>): SkippedRow | undefined => {
  let filled = 0;
  for (const [at, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const kind = kindOf(cell);
    if (kind !== undefined) return kind;
    if (filled === 0 && headings.get(at) === cell && repeatsHeadings(row, headings)) return 'repeated_heading';
    filled += 1;
    if (filled === 2) return undefined;
  }
  return filled === 0 ? 'blank' : undefined;
};

const repeatsHeadings = (row: readonly RawCell[], headings: ReadonlyMap<number, string>): boolean =>
  headings.size > 1 && [...headings].every(([at, heading]) => cellText(row[at] ?? null).trim() === heading);
