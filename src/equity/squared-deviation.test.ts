import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { difference, product, quotient, rational, roundHalfUp } from './rational.ts';
import { convexScale, squaredDeviation, usualScale, variationLimit } from './squared-deviation.ts';

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

const hugeCounty = fc
  .record({
    pupils: fc.integer({ min: 1, max: 400_000 }),
    others: fc.integer({ min: 1_000_000, max: 5_000_000 }),
    count: fc.integer({ min: 0, max: 6000 }),
    perMille: fc.integer({ min: 0, max: 30 }),
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

  test.prop([fc.oneof(share, hugeCounty)], { numRuns: 300 })('is convex in the count at the scale chosen', (one) => {
    const scale = convexScale([[one.pupils, one.totalPupils]]);
    const at = (count: number): number => squaredDeviation({ ...one, count }, scale);
    expect(at(one.count) + at(one.count + 2)).toBeGreaterThanOrEqual(2 * at(one.count + 1));
  });

  it('need not be convex at the usual scale in a county too large for it', () => {
    const one = { pupils: 300_000, totalPupils: 3_000_000, totalCount: 30_000 };
    const bends = Array.from({ length: 200 }, (_none, start) => 2900 + start).map((count) => {
      const at = (more: number): number => squaredDeviation({ ...one, count: count + more });
      return at(0) + at(2) - 2 * at(1);
    });
    expect(Math.min(...bends)).toBeLessThan(0);
  });
});

describe('the scale of the terms', () => {
  it('is a million for every county of usual size, and ten times that just where the terms need it', () => {
    expect(convexScale([])).toBe(usualScale);
    expect(convexScale([[9_999, 1_000_000]])).toBe(1_000_000);
    expect(convexScale([[10_000, 1_000_000]])).toBe(10_000_000);
    expect(
      convexScale([
        [100, 2_000_000],
        [400_000, 2_000_000],
      ]),
    ).toBe(100_000_000);
  });
});

describe('the limit of a stage', () => {
  const half = { numerator: 1, denominator: 2 };

  it('is the floor of scale times limit squared times mean squared', () => {
    // Mean 1 per hundred: 10^6 · 1/4. Mean 2/3: 10^6 · 1/4 · 4/9 = 111111.1.
    expect(variationLimit({ totalPupils: 400, totalCount: 4, limit: half })).toBe(250_000);
    expect(variationLimit({ totalPupils: 300, totalCount: 2, limit: half })).toBe(111_111);
    expect(variationLimit({ totalPupils: 300, totalCount: 2, limit: half }, 10_000_000)).toBe(1_111_111);
    expect(variationLimit({ totalPupils: 300, totalCount: 0, limit: half })).toBe(0);
    expect(variationLimit({ totalPupils: 0, totalCount: 0, limit: half })).toBe(0);
  });

  it('is no limit beyond what an integer holds exactly', () => {
    const limit = { numerator: 1_000_000, denominator: 1 };
    expect(variationLimit({ totalPupils: 10, totalCount: 10, limit })).toBe(Number.MAX_SAFE_INTEGER);
  });
});
