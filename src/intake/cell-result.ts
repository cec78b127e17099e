import type { Message } from '../text/message.ts';

/**
 * The result of reading one cell: its value, with a note when something was assumed (a harmless warning), or a refusal
 * with the expected form, the remedy and the whole values the remedy means.
 */
export type CellResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly note: Message | null }
  | {
      readonly ok: false;
      readonly expected: Message;
      readonly remedy: Message;
      readonly suggestions: readonly string[];
    };

export const accepted = <Value>(value: Value, note: Message | null = null): CellResult<Value> => ({
  ok: true,
  value,
  note,
});

export const refused = (
  expected: Message,
  remedy: Message,
  suggestions: readonly string[] = [],
): CellResult<never> => ({ ok: false, expected, remedy, suggestions });
