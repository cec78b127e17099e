import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { plainText } from '../clean-text.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import type { ValueForm } from './value-form.ts';

const contract = new Map<string, boolean>([
  ...['yes', '是', '有', '1', 'true', '√'].map((word) => [word, true] as const),
  ...['no', '否', '无', '0', 'false', '×'].map((word) => [word, false] as const),
]);
const assumed = new Map<string, boolean>([
  ...['y', 't', '1.0', '✓', '✔', '☑', '对'].map((word) => [word, true] as const),
  ...['n', 'f', '0.0', 'x', '✕', '✗', '✘', '不是', '没有'].map((word) => [word, false] as const),
]);

/** The words a column has of its own, such as 在编 and 编外 for `established`. */
export interface OwnWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** yes/no, 是/否, 有/无, 1/0, true/false, √/× (dataset.md section 1); other words are assumptions. */
export const booleanForm = (own: OwnWords = { yes: [], no: [] }): ValueForm<boolean> => ({
  takes: message('intake.takes.boolean'),
  read(cell: FilledCell): CellResult<boolean> {
    if (typeof cell === 'boolean') return accepted(cell);
    const text = plainText(cellText(cell)).toLowerCase();
    const value = contract.get(text);
    if (value !== undefined) return accepted(value);
    const guess = own.yes.includes(text) ? true : own.no.includes(text) ? false : assumed.get(text);
    if (guess === undefined) return refused(message('intake.expected.boolean'), message('intake.remedy.boolean'));
    return accepted(guess, message('intake.assumed.boolean', { as: guess ? 'yes' : 'no' }));
  },
  write: (value, { wording }) => (wording === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'),
});
