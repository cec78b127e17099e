import { describe, expect, it } from 'vitest';
import { aJourney } from '../../../test/support/district.ts';
import { brokenRules, lawfulDistrict, rowsOf } from '../../../test/support/lawful-plan.ts';

describe('commute_limit', () => {
  const minutes = (own: number) => ({
    district: { ...lawfulDistrict(), journeys: [aJourney({ teacherId: 'U1-02', schoolId: 'R2', minutes: own })] },
  });

  it('names a journey a minute too long', () => {
    expect(brokenRules(minutes(61))).toEqual(['commute_limit']);
    expect(rowsOf('commute_limit', minutes(61))[1]).toMatchObject({ required: '<= 60 minutes', actual: '61 minutes' });
  });

  it('holds at the limit itself and where there is none', () => {
    expect(brokenRules(minutes(60))).toEqual([]);
    expect(brokenRules({ ...minutes(600), policy: { maxCommuteMinutes: null } })).toEqual([]);
  });
});
