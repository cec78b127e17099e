import { describe, expect, it } from 'vitest';
import { reading } from '../../../test/intake/readings.ts';
import { decimalForm } from './decimal.ts';

describe('a number with decimals', () => {
  it.each<[string | number, number]>([
    ['40.8123', 40.8123],
    [111.65, 111.65],
    ['４０．８', 40.8],
    ['-33.9', -33.9],
  ])('is read from %s', (cell, value) => {
    expect(reading(decimalForm(-180, 180), cell)).toBe(value);
  });

  it('stays within its limits, as a latitude does', () => {
    expect(reading(decimalForm(-90, 90), 111.65)).toBe('refused: decimal; range');
    expect(reading(decimalForm(0, 100), '-1')).toBe('refused: decimal; negative');
    expect(reading(decimalForm(0, 100), '北纬40度')).toBe('refused: decimal; number');
  });
});
