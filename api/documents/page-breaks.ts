import type { Block } from '../../src/report/documents/official-document.ts';

/** Where a signature begins, as a share of the width: office names of sixteen characters stand on one line. */
export const signatureFrom = 0.36;

/** Rows of a table that go along with the signature below it. */
export const rowsKept = 2;

/** What stays together at the end of a document: from `start` on; `table`: the block before it, where it is a table. */
export interface Closing {
  readonly start: number;
  readonly table: number | null;
}

/**
 * A signature never stands on a page without what it signs: it keeps the last paragraph with its heading, or the last
 * rows of the table before it, and all that follows it.
 */
export const closingOf = (blocks: readonly Block[]): Closing => {
  const signature = blocks.findLastIndex(({ kind }) => kind === 'signature');
  if (signature < 0) return { start: blocks.length, table: null };
  const before = blocks[signature - 1]?.kind;
  if (before === 'table') return { start: signature, table: signature - 1 };
  if (before !== 'paragraph') return { start: signature, table: null };
  const start = blocks[signature - 2]?.kind === 'heading' ? signature - 2 : signature - 1;
  return { start, table: null };
};

/** The pages a block came to stand on: where it begins, and where its end does, of a table the last rows kept together. */
export interface Laid {
  readonly first: number;
  readonly last: number;
}

/** Where a document is broken: blocks that begin a page, and whether the last rows before the signature do. */
export interface Breaks {
  readonly before: ReadonlySet<number>;
  readonly tail: boolean;
}

export const noBreaks: Breaks = { before: new Set(), tail: false };

const brokenBefore = ({ before, tail }: Breaks, index: number): Breaks | null =>
  before.has(index) ? null : { before: new Set([...before, index]), tail };

/**
 * One more break that mends the first thing that stands badly: a heading away from what it heads, or a signature away
 * from the table it signs. `null`: nothing does. `laid` is in the order of the blocks.
 */
export const nextBreaks = (blocks: readonly Block[], laid: readonly Laid[], breaks: Breaks): Breaks | null => {
  const { start, table } = closingOf(blocks);
  const apart = (index: number): boolean => (laid[index]?.last ?? 0) < (laid[index + 1]?.first ?? 0);
  const heading = blocks.findIndex(({ kind }, index) => kind === 'heading' && index + 1 < start && apart(index));
  if (heading >= 0) return brokenBefore(breaks, heading);
  if (table === null || breaks.tail || !apart(table)) return null;
  const block = blocks[table];
  if (block?.kind === 'table' && block.rows.length > rowsKept) return { ...breaks, tail: true };
  return brokenBefore(breaks, blocks[table - 1]?.kind === 'heading' ? table - 1 : table);
};
