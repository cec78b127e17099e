import { message } from '../../text/message.ts';
import type { CellResult } from '../cell-result.ts';
import type { FilledCell } from '../raw-table.ts';
import { bounded, numberIn } from './number.ts';
import type { ValueForm } from './value-form.ts';

/** A whole number between two limits. A formula's rounding error next to a whole number is rounded away. */
export const integerForm = (least: number, most: number): ValueForm<number> => ({
  takes: message('intake.takes.integer', { least, most }),
  read(cell: FilledCell): CellResult<number> {
    const found = numberIn(cell);
    if (found === null) return bounded(null, { least, most }, 'intake.expected.integer');
    const whole = Math.round(found.value);
    const close = Math.abs(whole - found.value) < 1e-9;
    return bounded(close ? { ...found, value: whole } : null, { least, most }, 'intake.expected.integer');
  },
  write: (value) => value,
});
