import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../test/support/district.ts';
import { goalValue, lawfulDistrict } from '../../../test/support/lawful-plan.ts';

/** Two of four movers with known journeys; the others' are not of this plan. */
const district = {
  ...lawfulDistrict(),
  journeys: [
    aJourney({ teacherId: 'U1-01', schoolId: 'R1', minutes: 20 }),
    aJourney({ teacherId: 'U1-02', schoolId: 'R2', minutes: 35 }),
    aJourney({ teacherId: 'U1-02', schoolId: 'R1', minutes: 7 }),
    aJourney({ teacherId: 'U1-05', schoolId: 'R1', minutes: 50 }),
  ],
};

describe('commute_total', () => {
  it('adds the minutes of the movers, an unknown journey as the commute limit', () => {
    expect(goalValue('commute_total', { district })).toBe(55 + 2 * 60);
    expect(goalValue('commute_total', { district, policy: { maxCommuteMinutes: 45 } })).toBe(55 + 2 * 45);
  });

  it('counts an unknown journey as an hour where there is no limit', () => {
    expect(goalValue('commute_total', { district, policy: { maxCommuteMinutes: null } })).toBe(55 + 2 * 60);
  });

  it('counts an unknown journey as the policy says, also as nothing', () => {
    expect(goalValue('commute_total', { district, policy: { unknownTravelMinutes: 90 } })).toBe(55 + 2 * 90);
    expect(goalValue('commute_total', { district, policy: { unknownTravelMinutes: 0 } })).toBe(55);
  });
});
