import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { codeText } from '../clean-text.ts';
import { withoutEmptyDecimals } from '../guards.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { isNoName } from './no-name.ts';
import type { ValueForm } from './value-form.ts';

/** A spreadsheet keeps 15 digits of a number: an identity number of 18 that became a number has lost its last ones. */
const exactDigits = 15;

const damaged = (): CellResult<never> =>
  refused(message('intake.expected.code_digits', { digits: exactDigits }), message('intake.remedy.code_digits'));

const codeOf = (cell: FilledCell): CellResult<string> => {
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell) || cell < 0)
      return refused(message('intake.expected.code'), message('intake.remedy.code'));
    return cell < 10 ** exactDigits ? accepted(String(cell)) : damaged();
  }
  if (typeof cell === 'boolean' || cell instanceof Date)
    return refused(message('intake.expected.code'), message('intake.remedy.code_type'));
  const written = cellText(cell);
  const text = codeText(written);
  if (isNoName(text)) return refused(message('intake.expected.code_real'), message('intake.remedy.code_real'));
  if (/^\d(\.\d+)?e\+\d{2}$/i.test(text)) return damaged();
  if (/[;；、,，]/.test(text) || text.length > 64)
    return refused(message('intake.expected.code'), message('intake.remedy.code'));
  if (/^\d{15}0{3}$/.test(text)) return accepted(text, message('intake.assumed.code_zeros'));
  if (text === written) return accepted(text);
  const padded = withoutEmptyDecimals(written) === text;
  return accepted(text, message(padded ? 'intake.assumed.code_decimals' : 'intake.assumed.cleaned'));
};

/** A code: text without list separators. A whole number is read as the same digits. */
export const codeForm = <Id extends string>(brand: (code: string) => Id): ValueForm<Id> => ({
  takes: message('intake.takes.code'),
  asShown: true,
  read(cell: FilledCell): CellResult<Id> {
    const reading = codeOf(cell);
    return reading.ok ? accepted(brand(reading.value), reading.note) : reading;
  },
  write: (code) => code,
});
