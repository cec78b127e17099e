import { describe, expect, it } from 'vitest';
import { ModelBuilder } from '../model/model-builder.ts';
import { branchColumn, halves } from './branch.ts';
import { unrestricted } from './restriction.ts';

const region = () => {
  const builder = new ModelBuilder();
  builder.column(0, 1, 'move');
  builder.column(0, 1, 'move');
  builder.column(0, 9, 'quota');
  builder.column(0, 9, null);
  return unrestricted(builder.build());
};

describe('a cut', () => {
  it('is made at the column that settles most, then nearest to a half', () => {
    expect(branchColumn(region(), Float64Array.of(0.5, 0.5, 3.9, 0.5))).toBe(2);
    expect(branchColumn(region(), Float64Array.of(0.9, 0.4, 3, 0.5))).toBe(1);
  });

  it('is not made where all that must be whole is whole', () => {
    expect(branchColumn(region(), Float64Array.of(1, 0, 3, 0.5))).toBe(-1);
  });

  it('leaves every whole value on one side and takes the fraction from both', () => {
    const whole = region();
    const [below, above] = halves(whole, 2, 3.4);
    expect([below.lower[2], below.upper[2]]).toEqual([0, 3]);
    expect([above.lower[2], above.upper[2]]).toEqual([4, 9]);
    expect([whole.lower[2], whole.upper[2]]).toEqual([0, 9]);
  });
});
