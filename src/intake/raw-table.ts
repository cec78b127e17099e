/** A number that its format shows with leading zeros: 304 under `00000` is the code 00304. */
export interface ShownNumber {
  readonly kind: 'shown';
  readonly value: number;
  readonly shown: string;
}

/** A cell that shows something and holds no value: an error such as `#REF!`, or a formula saved without its result. */
export interface BrokenCell {
  readonly kind: 'error' | 'formula';
  readonly text: string;
}

/** A cell as a workbook or a CSV gives it. A `Date` is a moment in UTC, which stands for the local time of the sheet. */
export type RawCell = string | number | boolean | Date | null | ShownNumber | BrokenCell;

/** A table as it stands in its file: nothing skipped, so that `rows[i]` is the row a spreadsheet shows as `i + 1`. */
export interface RawTable {
  /** File or sheet name as uploaded: it identifies the table, and faults quote it. */
  readonly place: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** The sheet is hidden: the sender of the workbook may be unaware of it. */
  readonly hidden?: boolean;
  /** Text under the name of a workbook, as registers export it. */
  readonly misnamed?: boolean;
  /** The file next to those of the dataset in which this table stands; what is in it is no part of the dataset. */
  readonly otherFile?: string;
}

/** A cell that holds something: text is cleaned and not empty. */
export type FilledCell = string | number | boolean | Date;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A cell as a person would read it aloud, for faults. */
export const cellText = (cell: RawCell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'shown' ? cell.shown : cell.text;
};

/** The day, with the time where there is one. */
const momentText = (moment: Date): string => {
  const day = `${moment.getUTCFullYear()}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}`;
  const time = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()];
  return time.every((part) => part === 0) ? day : `${day} ${time.map(twoDigits).join(':')}`;
};

/** Nothing but white space, byte order marks, characters without width and bidirectional controls. */
export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && !/[^\s\p{Bidi_Control}\u200b-\u200d\u2060\ufeff\0]/u.test(cell));
