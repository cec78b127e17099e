import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (policy = {}) =>
  broken(
    checkItinerant(itinerantDistrict(), itinerantPolicy(policy), [], lawfulAssignments).checks,
    'itinerant_max_schools',
  );

describe('the schools one teacher visits', () => {
  it('are no more than the policy admits', () => {
    expect(rows()).toEqual([]);
    expect(rows({ itinerantMaxSchools: 2 })).toEqual([]);
    expect(rows({ itinerantMaxSchools: 1 })).toEqual(['teacher:M1: <= 1 school; 2 schools']);
  });
});
