/** A cell as a workbook or a CSV gives it. A `Date` is a calendar day at midnight UTC, as workbooks mean it. */
export type RawCell = string | number | boolean | Date | null;

/** A table as it stands in its file: nothing skipped, so that `rows[i]` is the row a spreadsheet shows as `i + 1`. */
export interface RawTable {
  /** File name or sheet name as the person knows it: it says which table this is, and faults name it. */
  readonly place: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** A cell that holds something: text is cleaned and not empty. */
export type FilledCell = string | number | boolean | Date;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A cell as a person would read it aloud, for faults. */
export const cellText = (cell: RawCell): string => {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  return `${cell.getUTCFullYear()}-${twoDigits(cell.getUTCMonth() + 1)}-${twoDigits(cell.getUTCDate())}`;
};

/** Nothing but white space, byte order marks, characters without width and bidirectional controls. */
export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && !/[^\s\p{Bidi_Control}\u200b-\u200d\u2060\ufeff\0]/u.test(cell));
