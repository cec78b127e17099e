import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { propertyRuns } from '../../test/support/arbitraries.ts';
import { drawnDistrict } from './generate.ts';

const request = { schools: 40, teachers: 2000, seed: 3, profile: 'mixed' } as const;

describe('generated new teachers', () => {
  it('leave the district without them as it was', () => {
    const { district } = drawnDistrict({ ...request, hires: 20 });
    expect({ ...district, hires: [] }).toEqual(drawnDistrict(request).district);
    expect(district.hires).toHaveLength(20);
    expect(drawnDistrict({ ...request, hires: 20 }).district).toEqual(district);
  });

  it('are of several types, and no more than there is room for', () => {
    const { district } = drawnDistrict({ ...request, hires: 5000 });
    expect(new Set(district.hires.map(({ hireType }) => hireType)).size).toBeGreaterThan(2);
    expect(district.hires.length).toBeLessThan(200);
  });

  it('have places that keep every rule of the default policy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(1_000_000), (hires, seed) => {
        const { district, witness, placements } = drawnDistrict({
          schools: 12,
          teachers: 300,
          seed,
          profile: 'rural',
          hires,
        });
        const ledger = eligibilityLedger(district, defaultPolicy);
        const checked = checkPlan(district, defaultPolicy, ledger, [...witness, ...placements], null);
        expect(checked.checks.filter((check) => !check.holds)).toEqual([]);
      }),
      { numRuns: Math.ceil(propertyRuns() / 10) },
    );
  });
});
