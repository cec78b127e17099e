import { describe, expect, it } from 'vitest';
import { yuanText } from './money.ts';

describe('fen as yuan', () => {
  it.each([
    [0, '0'],
    [360_000, '3600'],
    [123_450, '1234.50'],
    [7, '0.07'],
    [-7, '-0.07'],
    [-123_400, '-1234'],
  ])('%d fen are %s yuan', (fen, yuan) => {
    expect(yuanText(fen)).toBe(yuan);
  });
});
