import type { Message } from './text/message.ts';

/**
 * A fault in the input, at a place a person can find, with its remedy. An `error` stops; a `warning` states the
 * assumption and continues.
 */
export interface Fault {
  readonly severity: 'error' | 'warning';
  /** File or sheet name as uploaded, or `policy.json`. */
  readonly place: string;
  /** 1-based row as the spreadsheet shows it; `null` for the whole file. */
  readonly row: number | null;
  /** Every row with this very fault, `row` first; absent where it is one row alone. */
  readonly rows?: readonly number[];
  /** The heading as it was read, or the policy's key. */
  readonly column: string | null;
  /** What was read; `null` when nothing was. */
  readonly found: string | null;
  /** What was expected (error) or assumed (warning). */
  readonly expected: Message;
  /** The remedy. */
  readonly remedy: Message;
  /** Whole values for the cell that the remedy means, the likeliest first; absent where none is known. */
  readonly suggestions?: readonly string[];
}
