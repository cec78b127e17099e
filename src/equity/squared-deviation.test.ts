import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { difference, product, quotient, rational, roundHalfUp } from './rational.ts';
import { convexityHolds, squaredDeviation } from './squared-deviation.ts';

const share = fc
  .record({
    pupils: fc.integer({ min: 1, max: 4000 }),
    others: fc.integer({ min: 0, max: 300_000 }),
    count: fc.integer({ min: 0, max: 400 }),
    perMille: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ pupils, others, count, perMille }) => {
    const totalPupils = pupils + others;
    return { pupils, totalPupils, count, totalCount: Math.floor((perMille * totalPupils) / 1000) };
  });

describe('the integer term of the coefficient of variation', () => {
  it('is 0 for a school exactly at the mean', () => {
    expect(squaredDeviation({ pupils: 100, totalPupils: 400, count: 3, totalCount: 12 })).toBe(0);
  });

  it('is a million times the weighted square for a school off the mean', () => {
    // x = 2 per hundred, mean 1 per hundred, weight 1/4: 10^6 · 1/4 · 1.
    expect(squaredDeviation({ pupils: 100, totalPupils: 400, count: 2, totalCount: 4 })).toBe(250_000);
  });

  it('rounds halves up', () => {
    // 10^10 · (0 − 2·400)² / (400 · 80000³) = 6.4·10^15 / 2.048·10^17 = 1/32; four times the distance gives exactly one half.
    expect(squaredDeviation({ pupils: 400, totalPupils: 80_000, count: 0, totalCount: 2 })).toBe(0);
    expect(squaredDeviation({ pupils: 400, totalPupils: 80_000, count: 0, totalCount: 7 })).toBe(0);
    expect(squaredDeviation({ pupils: 400, totalPupils: 80_000, count: 0, totalCount: 8 })).toBe(1);
  });

  test.prop([share], { numRuns: 300 })('is the exact rational rounded half up', (one) => {
    const [pupils, total] = [BigInt(one.pupils), BigInt(one.totalPupils)];
    const mean = rational(100n * BigInt(one.totalCount), total);
    const off = difference(rational(100n * BigInt(one.count), pupils), mean);
    const exact = product(quotient(rational(1_000_000n * pupils, 1n), rational(total, 1n)), product(off, off));
    expect(BigInt(squaredDeviation(one))).toBe(roundHalfUp(exact));
  });

  test.prop([share], { numRuns: 500 })('is convex in the count while the bound holds', (one) => {
    fc.pre(convexityHolds(one.pupils, one.totalPupils));
    const at = (count: number): number => squaredDeviation({ ...one, count });
    expect(at(one.count) + at(one.count + 2)).toBeGreaterThanOrEqual(2 * at(one.count + 1));
  });
});
