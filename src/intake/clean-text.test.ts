import { describe, expect, it } from 'vitest';
import { cleanText, plainText } from './clean-text.ts';

describe('cleaning a cell', () => {
  it.each([
    [' 王芳 ', '王芳'],
    ['\ufeff学校', '学校'],
    ['Ｓ１２', 'S12'],
    ['a\u3000\u00a0b', 'a b'],
    ['a\r\nb\t', 'a b'],
    ['\u200b甲\u200d', '甲'],
  ])('of %j leaves %j', (dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  it.each(['实验小学（东校区）', '买买提·艾力', '𬭎', 'No. 1', '=1+1', '﨑'])('leaves %s alone', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('makes punctuation plain only where a value is no name', () => {
    expect(plainText('２０２０．９')).toBe('2020.9');
    expect(plainText('2020—09')).toBe('2020-09');
  });
});
