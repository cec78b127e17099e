import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
  withTeacher,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments) =>
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(), [], given).checks, 'itinerant_qualified');

describe('who teaches on the road', () => {
  it('may teach the stage and subject', () => {
    expect(rows()).toEqual([]);
    const lessons = [{ stage: 'primary', subject: 'music', lessons: 6 }];
    expect(rows(withTeacher('P1', { visits: [{ schoolId: 'S1', day: 1, half: null, lessons }] }))).toEqual([
      'teacher:P1: qualified for primary music; may teach PE',
    ]);
  });

  it('serves the stages below the certificate', () => {
    const senior = { alsoQualified: [{ stage: 'senior', subject: 'music' }] } as const;
    const district = itinerantDistrict();
    const teachers = district.teachers.map((one) => (one.id === 'P1' ? { ...one, ...senior } : one));
    const lessons = [{ stage: 'primary', subject: 'music', lessons: 6 }];
    const given = withTeacher('P1', { visits: [{ schoolId: 'S1', day: 1, half: null, lessons }] });
    const { checks } = checkItinerant({ ...district, teachers }, itinerantPolicy(), [], given);
    expect(broken(checks, 'itinerant_qualified')).toEqual([]);
  });

  it('serves no stage above the certificate', () => {
    const lessons = [{ stage: 'junior', subject: 'pe', lessons: 6 }];
    expect(rows(withTeacher('P1', { visits: [{ schoolId: 'S1', day: 1, half: null, lessons }] }))).toHaveLength(1);
  });
});
