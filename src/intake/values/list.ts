import type { Message } from '../../text/message.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult } from '../cell-result.ts';

/** Lists are separated by `;`, `；` or `、` (dataset.md section 1); a comma or a line break is an assumption. */
const separators = /[;；、]/;
const assumedSeparators = /[;；、,，/\n]/;

/**
 * Each item read, repeated items kept once. A list that cannot be read is read once more with commas as separators:
 * only a list that needs the assumption makes it.
 */
export const readList = <Item>(
  text: string,
  readItem: (item: string) => CellResult<Item>,
): CellResult<readonly Item[]> => {
  const strict = readItems(text.split(separators), readItem, null);
  if (strict.ok || !assumedSeparators.test(text)) return strict;
  return readItems(text.split(assumedSeparators), readItem, message('intake.assumed.comma'));
};

const trimmed = (item: string): string => item.trim();

const readItems = <Item>(
  items: readonly string[],
  readItem: (item: string) => CellResult<Item>,
  assumption: Message | null,
): CellResult<readonly Item[]> => {
  const values: Item[] = [];
  const keys = new Set<string>();
  let note = assumption;
  for (const [at, item] of items.entries()) {
    const text = trimmed(item);
    if (text === '') continue;
    const reading = readItem(text);
    if (!reading.ok)
      return { ...reading, suggestions: reading.suggestions.map((one) => items.with(at, one).map(trimmed).join(';')) };
    note ??= reading.note;
    const key = JSON.stringify(reading.value);
    if (keys.has(key)) note ??= message('intake.assumed.repeated_item');
    else values.push(reading.value);
    keys.add(key);
  }
  return accepted(values, note);
};
