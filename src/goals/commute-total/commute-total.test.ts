import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../test/support/district.ts';
import { goalValue, lawfulDistrict } from '../../../test/support/lawful-plan.ts';

describe('commute_total', () => {
  it('adds the known minutes of the movers', () => {
    const journeys = [
      aJourney({ teacherId: 'U1-01', schoolId: 'R1', minutes: 20 }),
      aJourney({ teacherId: 'U1-02', schoolId: 'R2', minutes: 35 }),
      aJourney({ teacherId: 'U1-02', schoolId: 'R1', minutes: 7 }),
      aJourney({ teacherId: 'U1-05', schoolId: 'R1', minutes: 50 }),
    ];
    expect(goalValue('commute_total', { district: { ...lawfulDistrict(), journeys } })).toBe(55);
  });

  it('is 0 where every journey is unknown', () => {
    expect(goalValue('commute_total')).toBe(0);
  });
});
