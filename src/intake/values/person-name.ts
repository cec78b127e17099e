import { message } from '../../text/message.ts';
import { accepted, type CellResult } from '../cell-result.ts';
import type { FilledCell } from '../raw-table.ts';
import { nameForm } from './text.ts';
import type { IntakeContext, ValueForm } from './value-form.ts';

/** Names of two characters are often spread with a blank to line up with those of three. */
const spread = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

export const personNameForm: ValueForm<string> = {
  takes: nameForm.takes,
  read(cell: FilledCell, context: IntakeContext): CellResult<string> {
    const reading = nameForm.read(cell, context);
    if (!reading.ok || !reading.value.includes(' ')) return reading;
    const name = reading.value.replace(spread, '');
    return name === reading.value ? reading : accepted(name, message('intake.assumed.name_blank'));
  },
  write: (name) => name,
};
