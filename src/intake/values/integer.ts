import { message } from '../../text/message.ts';
import type { FilledCell } from '../raw-table.ts';
import type { Reading } from '../reading.ts';
import { bounded, numberIn } from './number.ts';
import type { ValueForm } from './value-form.ts';

/** A whole number between two limits. A cell that a formula left a hair beside a whole number is that number. */
export const integerForm = (least: number, most: number): ValueForm<number> => ({
  takes: message('intake.takes.integer', { least, most }),
  read(cell: FilledCell): Reading<number> {
    const found = numberIn(cell);
    if (found === null) return bounded(null, { least, most }, 'intake.expected.integer');
    const whole = Math.round(found.value);
    const close = Math.abs(whole - found.value) < 1e-9;
    return bounded(close ? { ...found, value: whole } : null, { least, most }, 'intake.expected.integer');
  },
  write: (value) => value,
});
