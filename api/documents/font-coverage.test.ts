import { describe, expect, it } from 'vitest';
import { drawsFrom, fontRuns } from './font-coverage.ts';
import { notoDraws } from './noto-font.ts';

describe('what a font draws', () => {
  it('is told for common and rare characters of names, and for the marks of documents', async () => {
    const draws = await notoDraws();
    for (const character of '周慧敏䶮〔〕（）□—→≥×ＡA1')
      expect(draws(character.codePointAt(0) ?? 0), character).toBe(true);
  });

  it('leaves out what the font has no glyph for', async () => {
    const draws = await notoDraws();
    for (const codePoint of [0x10ffff, 0xe000, 0x2fa1d, 0x1f600]) expect(draws(codePoint)).toBe(false);
  });

  it('is found in its runs, ends included', () => {
    const draws = drawsFrom([
      [65, 70],
      [80, 80],
    ]);
    expect([64, 65, 70, 71, 79, 80, 81].map(draws)).toEqual([false, true, true, false, false, true, false]);
  });

  it('is not told of a file without a table of characters', () => {
    expect(fontRuns(new Uint8Array(12))).toBeNull();
  });
});
