import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { integerForm } from './integer.ts';

const form = integerForm(0, 1000);

describe('a whole number', () => {
  it.each<[string | number, number]>([
    ['12', 12],
    [12, 12],
    ['１２', 12],
    ['12.0', 12],
    [11.9999999999, 12],
    ['+7', 7],
    ['-0', 0],
    ['1e2', 100],
  ])('is read from %s', (cell, value) => {
    expect(reading(form, cell)).toBe(value);
  });

  it('is taken from behind separators and before units, as an assumption', () => {
    expect(reading(form, '1,000')).toEqual([1000, 'number']);
    expect(reading(form, '１，０００')).toEqual([1000, 'number']);
    expect(reading(form, '45人')).toEqual([45, 'number']);
    expect(reading(form, '35 分钟')).toEqual([35, 'number']);
  });

  it.each(['12.5', 12.5, 'twelve', '1,00', '', true, '十二', '0x10', Number.NaN])('is not %s', (cell) => {
    expect(reading(form, cell)).toBe('refused: integer; number');
  });

  it('rejects a negative number and a number out of range with the reason', () => {
    expect(reading(form, -3)).toBe('refused: integer; negative');
    expect(reading(form, '1001')).toBe('refused: integer; range');
  });
});
