import { describe, expect, it } from 'vitest';
import { halfUnit } from './half-unit.ts';

describe('the half unit of room', () => {
  it('is given to rows of large coefficients only, and is less than one', () => {
    expect([1, 1023, 1024, 2 ** 30].map(halfUnit)).toEqual([0, 0, 0.5, 0.5]);
  });
});
