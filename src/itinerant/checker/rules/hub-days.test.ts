import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  assignments,
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments) =>
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(), [], given).checks, 'hub_days');

const visits = [1, 2, 3, 4].map((day) => ({ schoolId: 'S1', day, lessons: [{ subject: 'pe', lessons: 1 }] }));

describe('the days at the hub', () => {
  it('hold the lessons kept there: six a day', () => {
    expect(rows()).toEqual([]);
    const sent = { teacherId: 'P1', hubSchoolId: 'H', travelMinutes: 160, visits };
    expect(rows(assignments({ teachers: [{ ...sent, hubLessons: 6 }] }))).toEqual([]);
    expect(rows(assignments({ teachers: [{ ...sent, hubLessons: 7 }] }))).toEqual([
      'teacher:P1: <= 6 lessons; 7 at the hub',
    ]);
  });
});
