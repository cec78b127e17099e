import type { Subject } from '../../district/words.ts';
import type { Message } from '../../text/message.ts';
import type { CellResult } from '../cell-result.ts';
import type { FilledCell } from '../raw-table.ts';
import type { SchoolBook } from '../school-book.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';

/** What a value may need to be understood: the subjects of the district and its schools. */
export interface IntakeContext {
  readonly subjects: Vocabulary<Subject>;
  readonly schools: SchoolBook;
}

/** How a dataset is written: identifiers, or the Chinese names and words. */
export type Wording = 'identifier' | 'zh';

export interface WritingContext {
  readonly wording: Wording;
  readonly subjects: Vocabulary<Subject>;
}

/** One form of value: how it is read from a cell and how it is written back. Text arrives cleaned and not empty. */
export interface ValueForm<Value> {
  /** What a person filling in a template has to enter. */
  readonly takes: Message;
  /** A number is read as its cell shows it, leading zeros included: codes. */
  readonly asShown?: boolean;
  read(cell: FilledCell, context: IntakeContext): CellResult<Value>;
  write(value: Value, context: WritingContext): string | number;
}
