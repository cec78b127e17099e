import { describe, expect, it } from 'vitest';
import { reading, rewritten } from '../../../test/intake/readings.ts';
import { booleanForm } from './boolean.ts';

const form = booleanForm({ yes: ['在编'], no: ['编外'] });

describe('yes or no', () => {
  it.each(['yes', 'YES', '是', '有', '1', 'true', 'TRUE', '√', 'ｙｅｓ'])('is yes: %s', (text) => {
    expect(reading(form, text)).toBe(true);
  });

  it.each(['no', '否', '无', '0', 'false', '×'])('is no: %s', (text) => {
    expect(reading(form, text)).toBe(false);
  });

  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
  ])('may be the cell %s', (cell, value) => {
    expect(reading(form, cell)).toBe(value);
  });

  it('is assumed from other marks and from the words of its column', () => {
    expect(reading(form, '✓')).toEqual([true, 'boolean']);
    expect(reading(form, 'x')).toEqual([false, 'boolean']);
    expect(reading(form, '在编')).toEqual([true, 'boolean']);
    expect(reading(form, '编外')).toEqual([false, 'boolean']);
  });

  it.each(['也许', '2', 2, '在编？'])('is not %s', (cell) => {
    expect(reading(form, cell)).toBe('refused: boolean; boolean');
  });

  it.each([true, false])('is written so that it reads back: %s', (value) => {
    expect(rewritten(form, value, 'zh')).toBe(value);
    expect(rewritten(form, value, 'identifier')).toBe(value);
  });
});
