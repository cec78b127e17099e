import type { Message } from '../text/message.ts';

/**
 * What became of one cell: its value, perhaps with a note on what was assumed (a harmless warning),
 * or a refusal that says what was expected and how to mend it.
 */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly note: Message | null }
  | { readonly ok: false; readonly expected: Message; readonly remedy: Message };

export const accepted = <Value>(value: Value, note: Message | null = null): Reading<Value> => ({
  ok: true,
  value,
  note,
});

export const refused = (expected: Message, remedy: Message): Reading<never> => ({ ok: false, expected, remedy });
