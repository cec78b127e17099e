import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../test/support/district.ts';
import { goalValue, lawfulDistrict, withoutMoves } from '../../../test/support/lawful-plan.ts';

const journeys = [
  aJourney({ teacherId: 'U1-01', schoolId: 'R1', minutes: 20 }),
  aJourney({ teacherId: 'U1-02', schoolId: 'R2', minutes: 35 }),
  aJourney({ teacherId: 'U2-01', schoolId: 'R1', minutes: 15 }),
  aJourney({ teacherId: 'U1-05', schoolId: 'R1', minutes: 50 }),
];

describe('commute_max', () => {
  it('is the longest journey of a mover', () => {
    const district = {
      ...lawfulDistrict(),
      journeys: [...journeys, aJourney({ teacherId: 'U2-02', schoolId: 'R2', minutes: 10 })],
    };
    expect(goalValue('commute_max', { district })).toBe(35);
  });

  it('counts an unknown journey as the commute limit, or as the policy says', () => {
    const district = { ...lawfulDistrict(), journeys };
    expect(goalValue('commute_max', { district })).toBe(60);
    expect(goalValue('commute_max', { district, policy: { unknownTravelMinutes: 5 } })).toBe(35);
  });

  it('is 0 where no one moves', () => {
    expect(goalValue('commute_max', { moves: withoutMoves })).toBe(0);
  });
});
