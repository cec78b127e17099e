import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { plainText } from '../clean-text.ts';
import type { FilledCell } from '../raw-table.ts';

/** What bureaus write after a number. */
const unit = /(人|名|个|班|间|张|床|年|分钟|分|岗|平方米|元)$/;

/** The number in a cell: plain, with thousands separators, or with a unit behind (an assumption); `null` when there is none. */
export const numberIn = (cell: FilledCell): { readonly value: number; readonly assumed: boolean } | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, assumed: false } : null;
  if (typeof cell !== 'string') return null;
  const text = plainText(cell).replace(/\s/g, '');
  const bare = text
    .replace(unit, '')
    .replace(/^([+-]?\d{1,3})((?:,\d{3})+)(?=\.|$)/, (whole) => whole.replaceAll(',', ''));
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(bare)) return null;
  const value = Number(bare);
  return Number.isFinite(value) ? { value, assumed: bare !== text } : null;
};

/** A number between two limits, both included. */
export const bounded = (
  found: { readonly value: number; readonly assumed: boolean } | null,
  limits: { readonly least: number; readonly most: number },
  expected: 'intake.expected.integer' | 'intake.expected.decimal',
): CellResult<number> => {
  if (found === null) return refused(message(expected, limits), message('intake.remedy.number'));
  if (found.value < 0 && limits.least >= 0)
    return refused(message(expected, limits), message('intake.remedy.negative'));
  if (found.value < limits.least || found.value > limits.most)
    return refused(message(expected, limits), message('intake.remedy.range', limits));
  return accepted(found.value === 0 ? 0 : found.value, found.assumed ? message('intake.assumed.number') : null);
};
