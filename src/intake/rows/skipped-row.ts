import { plainText } from '../clean-text.ts';
import { cellText, isBlank, type RawCell } from '../raw-table.ts';

export type SkippedRow = 'blank' | 'total' | 'footer' | 'repeated_heading';

const totals = /^(合计|总计|小计|共计|总合计|本页合计|本页小计|累计|total|subtotal|sum)([::(].*)?$/i;
const footers =
  /^(填表人|填报人|制表人|制表|审核人|审核|负责人|填表日期|制表日期|填表单位|单位负责人|注|备注|说明|填表说明)[:：]/;

/** The first two cells that hold something. */
const leading = (row: readonly RawCell[]): readonly RawCell[] => {
  const found: RawCell[] = [];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    found.push(cell);
    if (found.length === 2) break;
  }
  return found;
};

/**
 * Rows that are no data: empty ones, totals (合计) below, the signature line of a form, headings repeated at a page
 * break. The name of a person or a school never reads like one of these.
 */
export const skippedRow = (row: readonly RawCell[], headings: ReadonlyMap<number, string>): SkippedRow | undefined => {
  const first = leading(row);
  if (first.length === 0) return 'blank';
  for (const cell of first) {
    if (typeof cell !== 'string') continue;
    if (/[计tsTS]/.test(cell) && totals.test(plainText(cell).replace(/\s/g, ''))) return 'total';
    if (/[:：]/.test(cell) && footers.test(cell.replace(/\s/g, ''))) return 'footer';
  }
  const text = first[0];
  if (typeof text !== 'string') return undefined;
  const repeated = [...headings].every(([at, heading]) => cellText(row[at] ?? null).trim() === heading);
  return repeated && headings.size > 1 ? 'repeated_heading' : undefined;
};
