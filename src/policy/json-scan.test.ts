import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './json-scan.ts';

const accepted = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const offsets = (text: string): readonly number[] => scanJson(text).map(({ offset }) => offset);

describe('the scan of a JSON text', () => {
  it('finds nothing in what is JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(offsets(text)).toEqual([]);
      }),
    );
  });

  it('agrees with the engine’s parser on damaged texts', () => {
    const damaged = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', '"', '0', '.', '\\', 'x', '\n'),
    );
    fc.assert(
      fc.property(damaged, ([text, place, piece]) => {
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + piece + text.slice(at + 1);
        const syntax = scanJson(broken).filter(({ kind }) => kind === 'syntax');
        expect(syntax.length === 0).toBe(accepted(broken));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['', 0],
    ['{"a": }', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a": 01}', 7],
    ['{} {}', 3],
    ["{'a': 1}", 1],
    ['{"a": "\t"}', 6],
    ['nul', 0],
    ['-', 0],
    ['{"a": 1 // note', 8],
  ])('stops in %j at %i', (text, offset) => {
    expect(offsets(text)).toEqual([offset]);
  });

  it('reports a key repeated in one object, in any spelling, and goes on', () => {
    expect(scanJson('{"a": 1, "\\u0061": 2, "b": {"a": 1}, "b": 3}')).toEqual([
      { kind: 'duplicate_key', offset: 9, found: 'a' },
      { kind: 'duplicate_key', offset: 37, found: 'b' },
    ]);
  });

  it('stops at brackets too deep to be a policy, without falling over', () => {
    expect(scanJson('['.repeat(100_000)).map(({ kind }) => kind)).toEqual(['too_deep']);
    expect(scanJson('{"a":'.repeat(100_000)).map(({ kind }) => kind)).toEqual(['too_deep']);
  });
});
