import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

const whole = (document: Readonly<Record<string, unknown>>): string => [...jsonPieces(document)].join('');

describe('a document in pieces', () => {
  it('is the text of the whole document, whatever is in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))), (document) => {
        expect(whole(document)).toBe(`${JSON.stringify(document, null, 2)}\n`);
      }),
    );
  });

  it('is nothing but braces where it is empty, and leaves out what is not there', () => {
    expect(whole({})).toBe('{}\n');
    expect(whole({ a: undefined, b: 1, c: undefined })).toBe(`${JSON.stringify({ b: 1 }, null, 2)}\n`);
  });

  it('comes an entry of a list at a time', () => {
    expect([...jsonPieces({ rows: Array.from({ length: 500 }, (_, row) => ({ row })) })].length).toBeGreaterThan(500);
  });
});
