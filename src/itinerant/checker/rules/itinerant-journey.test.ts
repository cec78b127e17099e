import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (policy = {}, changed: Parameters<typeof itinerantDistrict>[0] = {}) =>
  broken(
    checkItinerant(itinerantDistrict(changed), itinerantPolicy(policy), [], lawfulAssignments).checks,
    'itinerant_journey',
  );

describe('the way to a school', () => {
  it('is within the limit', () => {
    expect(rows()).toEqual([]);
    expect(rows({ itinerantMaxMinutes: 30 })).toEqual([]);
    expect(rows({ itinerantMaxMinutes: 29 })).toEqual(['teacher:M1: <= 29 minutes; 30 minutes to School S2']);
    expect(rows({ itinerantMaxMinutes: null })).toEqual([]);
  });

  it('is known', () => {
    expect(rows({}, { journeys: [] })).toHaveLength(3);
  });
});
