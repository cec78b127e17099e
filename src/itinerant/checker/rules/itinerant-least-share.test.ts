import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (numerator: number) => {
  const policy = itinerantPolicy({ itinerantLeastShare: { numerator, denominator: 10 } });
  return broken(checkItinerant(itinerantDistrict(), policy, [], lawfulAssignments).checks, 'itinerant_least_share');
};

describe('the lessons at one school', () => {
  it('are at least the share of the load', () => {
    expect(rows(1)).toEqual([]);
    expect(rows(2)).toEqual([]);
    // A fifth of 15 is 3; three tenths are 4.5.
    expect(rows(3)).toEqual(['teacher:M1: >= 15 lessons x 3/10; 3 lessons at School S2']);
  });
});
