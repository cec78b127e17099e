import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
  withTeacher,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments, policy = {}, changed: Parameters<typeof itinerantDistrict>[0] = {}) =>
  broken(checkItinerant(itinerantDistrict(changed), itinerantPolicy(policy), [], given).checks, 'itinerant_school');

describe('where visits go', () => {
  it('is a small rural school', () => {
    expect(rows()).toEqual([]);
    expect(rows(lawfulAssignments, { itinerantSmallSchoolPupils: 60 })).toContain(
      'teacher:P1: a small rural school within reach; School S1: not a small rural school that takes part',
    );
    const visits = [{ schoolId: 'H', day: 1, half: null, lessons: [] }];
    expect(rows(withTeacher('P1', { visits }))).toHaveLength(1);
  });

  it('is tied to the hub', () => {
    const schools = itinerantDistrict().schools.map((one) => (one.id === 'S2' ? { ...one, cluster: 'B' } : one));
    expect(rows(lawfulAssignments, {}, { schools })).toEqual([
      'teacher:M1: a small rural school within reach; School S2: not of the same cluster, group or pair',
    ]);
    expect(rows(lawfulAssignments, { itinerantWithin: ['group'] })).toHaveLength(3);
  });
});
