import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

describe('the shown name of a file', () => {
  it.each([
    ['名册.xlsx', '名册.xlsx'],
    ['C:\\Users\\li\\名册.xlsx', '名册.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['a\0b\r\n.csv', 'ab.csv'],
    ['\u202exslx.csv', 'xslx.csv'],
    ['e\u0301.csv', 'é.csv'],
    ['', ''],
  ])('of %j is %j', (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });

  it('keeps the ending of a long name', () => {
    expect(shownName(`${'师'.repeat(300)}.xlsx`)).toBe(`${'师'.repeat(114)}….xlsx`);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])('is bounded, well formed and the same again', (given) => {
    const shown = shownName(given);
    expect([...shown].length).toBeLessThanOrEqual(120);
    expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}/\\]/u);
    expect(shown.isWellFormed()).toBe(true);
    expect(shownName(shown)).toBe(shown);
  });
});
