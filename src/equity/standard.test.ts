import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/support/policy.ts';
import { countsForDegree, indicatorCode, indicators, standardIndicators, standardNeed } from './standard.ts';

const { standardThresholds: thresholds, standardDegrees: degrees } = aPolicy();

describe('the requirement of the supervision standard for a school', () => {
  it('is 3, 1 and 1 teachers for a primary school of 60 pupils', () => {
    expect(indicators.map((one) => standardNeed(thresholds.primary[one], 60))).toEqual([3, 1, 1]);
  });

  it('is met exactly, never a person more, where the threshold falls on an integer', () => {
    expect(standardNeed(thresholds.primary.degree, 500)).toBe(21);
    expect(standardNeed(thresholds.primary.degree, 501)).toBe(22);
    expect(standardNeed(thresholds.junior.degree, 1000)).toBe(53);
    expect(standardNeed(thresholds.junior.arts_pe, 1000)).toBe(9);
    expect(standardNeed(thresholds.junior.backbone, 100)).toBe(1);
    expect(standardNeed(thresholds.junior.backbone, 101)).toBe(2);
  });

  const amounts = fc.record({ numerator: fc.nat(1_000_000), denominator: fc.integer({ min: 1, max: 1_000_000 }) });
  test.prop([amounts, fc.integer({ min: 1, max: 99_999 })])(
    'is the least count that reaches the threshold, for any threshold of a policy',
    (threshold, pupils) => {
      const need = BigInt(standardNeed(threshold, pupils));
      const [required, unit] = [BigInt(threshold.numerator) * BigInt(pupils), BigInt(threshold.denominator) * 100n];
      expect(need * unit >= required && (need - 1n) * unit < required).toBe(true);
    },
  );

  it('counts a college degree at a primary stage and not at a junior one, by default', () => {
    expect(countsForDegree(degrees, 'primary', 'college')).toBe(true);
    expect(countsForDegree(degrees, 'junior', 'college')).toBe(false);
    expect(countsForDegree(degrees, 'junior', 'bachelor')).toBe(true);
    expect(countsForDegree(degrees, 'primary', 'secondary')).toBe(false);
    expect(countsForDegree(degrees, 'primary', null)).toBe(false);
    expect(countsForDegree({ ...degrees, primary: 'bachelor' }, 'primary', 'college')).toBe(false);
    expect(countsForDegree({ ...degrees, primary: 'bachelor' }, 'primary', 'doctor')).toBe(true);
  });

  it('has seven indicators in the order of their codes', () => {
    expect(standardIndicators.map((one) => indicatorCode[one])).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
  });
});
