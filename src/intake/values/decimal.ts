import { message } from '../../text/message.ts';
import type { CellResult } from '../cell-result.ts';
import type { FilledCell } from '../raw-table.ts';
import { bounded, numberIn } from './number.ts';
import type { ValueForm } from './value-form.ts';

/** A number between two limits, with decimals or without: coordinates, points, years. */
export const decimalForm = (least: number, most: number): ValueForm<number> => ({
  takes: message('intake.takes.decimal', { least, most }),
  read: (cell: FilledCell): CellResult<number> => bounded(numberIn(cell), { least, most }, 'intake.expected.decimal'),
  write: (value) => value,
});
