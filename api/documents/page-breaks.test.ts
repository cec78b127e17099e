import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/documents/official-document.ts';
import { closingOf, type Laid, nextBreaks, noBreaks } from './page-breaks.ts';

const kinds: Readonly<Record<string, Block>> = {
  h: { kind: 'heading', text: '一、名单' },
  p: { kind: 'paragraph', text: '根据规定……', indent: true },
  t: { kind: 'table', type: 'normal', columns: [], rows: [['1'], ['2'], ['3']] },
  u: { kind: 'table', type: 'normal', columns: [], rows: [['1']] },
  s: { kind: 'signature', lines: ['教育局', '8月14日'] },
  n: { kind: 'note', text: '依据' },
};
const blocks = (letters: string): readonly Block[] => [...letters].flatMap((letter) => kinds[letter] ?? []);
const pages = (...pairs: readonly (readonly [number, number])[]): readonly Laid[] =>
  pairs.map(([first, last]) => ({ first, last }));

describe('what stays together at the end of a document', () => {
  it.each([
    ['pptsn', 3, 2],
    ['ppsn', 1, null],
    ['tphpsn', 2, null],
    ['pt', 2, null],
    ['s', 0, null],
  ] as const)('of %s begins with block %i, the table before it is %j', (letters, start, table) => {
    expect(closingOf(blocks(letters))).toEqual({ start, table });
  });
});

describe('a break', () => {
  it('is none where everything stands with what it belongs to', () => {
    expect(nextBreaks(blocks('hts'), pages([1, 1], [1, 2], [2, 2]), noBreaks)).toBeNull();
  });

  it('comes before a heading whose table begins a page, once', () => {
    const stranded = pages([1, 1], [1, 1], [2, 2], [2, 2]);
    const once = nextBreaks(blocks('phts'), stranded, noBreaks);
    expect([...(once?.before ?? [])]).toEqual([1]);
    expect(nextBreaks(blocks('phts'), stranded, once ?? noBreaks)).toBeNull();
  });

  it('comes before the last rows where the signature stands alone, and is then enough', () => {
    const alone = pages([1, 1], [1, 2], [3, 3]);
    expect(nextBreaks(blocks('hts'), alone, noBreaks)).toEqual({ before: new Set(), tail: true });
    expect(nextBreaks(blocks('hts'), alone, { ...noBreaks, tail: true })).toBeNull();
  });

  it('takes a table of few rows along whole, with its heading', () => {
    const alone = pages([1, 1], [1, 1], [1, 1], [2, 2]);
    expect([...(nextBreaks(blocks('phus'), alone, noBreaks)?.before ?? [])]).toEqual([1]);
    expect([...(nextBreaks(blocks('ppus'), alone, noBreaks)?.before ?? [])]).toEqual([2]);
  });
});
