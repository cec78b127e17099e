import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsNumber, maskNumbers } from './mask-numbers.ts';

describe('a number of a person', () => {
  it.each([
    ['王丽，11010119900307123X，在编', '王丽，＊，在编'],
    ['身份证号：110101900307123', '身份证号：＊'],
    ['电话13812345678。', '电话＊。'],
    ['+86 138-1234-5678', '＊'],
    ['１１０１０１１９９００３０７１２３４', '＊'],
  ])('is gone from a log: %s', (text, shown) => {
    expect(maskNumbers('log', text)).toBe(shown);
    expect(maskNumbers('notice', text)).toBe(shown);
  });

  it('keeps its last four places in a roster, to distinguish namesakes', () => {
    expect(maskNumbers('roster', '11010119900307123X')).toBe('＊123X');
    expect(maskNumbers('roster', '138 1234 5678')).toBe('＊5678');
  });

  it.each([
    'T0001',
    '2026-09-01',
    '20260831',
    'a10110119900307123x9',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '全区 680 人，应交流 68 人',
    '１２３',
  ])('is not seen in what is none: %s', (text) => {
    expect(holdsNumber(text)).toBe(false);
    expect(maskNumbers('log', text)).toBe(text);
  });

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const identity = fc
    .tuple(fc.integer({ min: 1, max: 9 }), digits(5), fc.integer({ min: 1900, max: 2025 }), digits(3))
    .map(([first, region, year, tail]) => `${first}${region}${year}0615${tail}X`);

  test.prop([identity, fc.constantFrom('', '，', ' ', '(', '编号：'), fc.constantFrom('', '。', ' 在编', ')')])(
    'never survives in a log, in any surroundings',
    (number, before, after) => {
      expect(maskNumbers('log', `${before}${number}${after}`)).toBe(`${before}＊${after}`);
    },
  );
});
