import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/support/policy.ts';
import { basisPoints, exemptionEffect } from './effect.ts';
import type { Ledger } from './ledger-entry.ts';

const ledger: Ledger = {
  entries: new Map(),
  grossEligible: 100,
  eligible: 69,
  exemptions: [
    { rule: 'illness', count: 12, alone: 11 },
    { rule: 'bond', count: 20, alone: 19 },
  ],
};

describe('the effect of exemptions', () => {
  it('shows both percentages, the required counts, and the effect of each exemption', () => {
    expect(exemptionEffect(ledger, aPolicy(), 7)).toEqual({
      grossEligible: 100,
      eligible: 69,
      exempt: 31,
      required: 7,
      requiredGross: 10,
      share: 1014,
      shareGross: 700,
      audit: true,
      rows: [
        { rule: 'illness', count: 12, alone: 11, eligibleWithout: 80, requiredWithout: 8, shareWithout: 875 },
        { rule: 'bond', count: 20, alone: 19, eligibleWithout: 88, requiredWithout: 9, shareWithout: 795 },
      ],
    });
  });

  it('flags only shares above three in ten', () => {
    expect(exemptionEffect({ ...ledger, eligible: 70 }, aPolicy(), 7).audit).toBe(false);
  });

  it('rounds a share down, so that a narrowly missed quota does not read as met, and has no share of an empty set', () => {
    expect(basisPoints(99_999, 1_000_000)).toBe(999);
    expect(basisPoints(0, 0)).toBeNull();
    expect(exemptionEffect({ ...ledger, grossEligible: 0, eligible: 0, exemptions: [] }, aPolicy(), 0)).toMatchObject({
      share: null,
      shareGross: null,
      audit: false,
    });
  });
});
