import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import { itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (classesPrimary: number | null, pupilsPrimary = 60) => {
  const schools = itinerantDistrict().schools.map((one) =>
    one.id === 'S1' ? { ...one, classesPrimary, pupilsPrimary } : one,
  );
  const district = itinerantDistrict({ schools });
  return broken(checkItinerant(district, itinerantPolicy(), [], lawfulAssignments).checks, 'visitors_at_once');
};

describe('simultaneous visitors of one school', () => {
  it('are no more than its classes', () => {
    expect(rows(2)).toEqual([]);
    expect(rows(1)).toEqual(['school:S1: <= 1 visitor; 2 on day 1']);
  });

  it('are measured by pupils in classes of 45 where the classes are unknown', () => {
    expect(rows(null, 60)).toEqual([]);
    expect(rows(null, 45)).toHaveLength(1);
  });
});
