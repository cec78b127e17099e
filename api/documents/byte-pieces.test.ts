import { describe, expect, it } from 'vitest';
import { bytePieces, gathered, textPieces } from './byte-pieces.ts';

describe('what is sent in pieces', () => {
  it('is all of the bytes in their order, within what they were', () => {
    const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 251).subarray(1);
    const pieces = [...bytePieces(bytes)];
    expect(pieces.length).toBe(4);
    expect(pieces.every(({ buffer }) => buffer === bytes.buffer)).toBe(true);
    expect(new Uint8Array(Buffer.concat(pieces))).toEqual(new Uint8Array(bytes));
  });

  it('is the text whole, no character cut in two', () => {
    for (const shift of ['', 'a', 'ab']) {
      const text = `${shift}${'\u{2a6d6}'.repeat(70_000)}`;
      const bytes = Buffer.concat([...textPieces(text)].map((piece) => Buffer.from(piece)));
      expect(bytes.toString('utf8') === text).toBe(true);
    }
    expect([...textPieces('')]).toEqual([]);
  });

  it('is gathered from many lines into few pieces', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `${index},周慧敏\r\n`);
    const pieces: string[] = [];
    for await (const piece of gathered(lines)) pieces.push(piece);
    expect(pieces.join('')).toBe(lines.join(''));
    expect(pieces.length).toBeLessThan(20);
  });
});
