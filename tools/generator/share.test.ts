import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from './share.ts';

describe('largestRemainder', () => {
  it('gives the rest to the largest remainders', () => {
    expect(largestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(largestRemainder(7, [5, 3, 2])).toEqual([4, 2, 1]);
  });

  it('always adds up, and never gives less than the least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }),
        fc.nat(3),
        fc.nat(5000),
        (weights, least, more) => {
          const total = least * weights.length + more;
          const shares = largestRemainder(total, weights, least);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });
});
