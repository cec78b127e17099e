import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { isNoName } from './no-name.ts';
import { isPlaceholder } from './placeholder.ts';
import type { IntakeContext, ValueForm } from './value-form.ts';

const longest = 200;

/** Free text such as a place or a reason. Text that starts with `= + - @` is text like any other: nothing computes it. */
export const textForm: ValueForm<string> = {
  takes: message('intake.takes.text', { longest }),
  read(cell: FilledCell): CellResult<string> {
    const text = cellText(cell);
    return [...text].length <= longest
      ? accepted(text)
      : refused(message('intake.expected.text', { longest }), message('intake.remedy.text', { longest }));
  },
  write: (text) => text,
};

/** The name of a school or a person: text that names something. */
export const nameForm: ValueForm<string> = {
  takes: textForm.takes,
  read(cell: FilledCell, context: IntakeContext): CellResult<string> {
    if (isNoName(cellText(cell))) return refused(message('intake.expected.name'), message('intake.remedy.name'));
    return textForm.read(cell, context);
  },
  write: (text) => text,
};

/** Free text of an optional column, where a word for nothing (无, -) is no text: the column takes the cell as empty. */
export const optionalTextForm: ValueForm<string> = {
  takes: message('intake.takes.text', { longest }),
  read(cell: FilledCell, context: IntakeContext): CellResult<string> {
    if (!isPlaceholder(cellText(cell))) return textForm.read(cell, context);
    return refused(message('intake.expected.text', { longest }), message('intake.remedy.text', { longest }));
  },
  write: (text) => text,
};
