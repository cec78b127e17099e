import { describe, expect, it } from 'vitest';
import { aMove, goalValue, lawfulDistrict, withTeacher } from '../../../test/support/lawful-plan.ts';
import type { Policy } from '../../policy/policy.ts';

/** Only the limit of primary schools matters here: no junior pupils. */
const limit = (numerator: number, denominator: number): Partial<Policy> => ({
  cvLimit: { primary: { numerator, denominator }, junior: { numerator: 9, denominator: 20 } },
});

describe('cv_excess', () => {
  // Four schools of 200 pupils, mean 1/8 per hundred with one backbone teacher, 1/4 with two: L = 10^6 · limit² · mean².
  const two = withTeacher(lawfulDistrict(), 'U2-01', { backboneLevel: 'county' });
  const spread = { 'U2-01': [aMove('U2-01', 'U2', 'R2')] };
  const [together, apart] = [187_500, 62_500];

  it('is 0 while every coefficient is within its limit', () => {
    expect(goalValue('cv_backbone', { district: two })).toBe(together);
    expect(goalValue('cv_excess', { district: two, policy: limit(2, 1) })).toBe(0);
  });

  it('is what the deviations are above the limit, to the unit', () => {
    // Coefficient √3 with both at one school: 10^6 · 2.89 / 16 = 180625; and 1 with one at each of two.
    expect(goalValue('cv_excess', { district: two, policy: limit(17, 10) })).toBe(together - 180_625);
    expect(goalValue('cv_excess', { district: two, moves: spread, policy: limit(1, 1) })).toBe(0);
    // 10^6 · 0.9801 / 16 = 61256.25, down to the integer.
    expect(goalValue('cv_excess', { district: two, moves: spread, policy: limit(99, 100) })).toBe(apart - 61_256);
  });

  it('adds what degree, backbone, arts and PE are above their limits', () => {
    const policy = limit(0, 1);
    const parts = (['cv_degree', 'cv_backbone', 'cv_arts_pe'] as const).map((goal) => goalValue(goal, { policy }) ?? 0);
    expect(parts.filter((value) => value > 0).length).toBeGreaterThan(1);
    expect(goalValue('cv_excess', { policy })).toBe(parts.reduce((sum, value) => sum + value, 0));
  });
});
