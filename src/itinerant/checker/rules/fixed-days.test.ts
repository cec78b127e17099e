import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
  withTeacher,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments, policy = {}) =>
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(policy), [], given).checks, 'fixed_days');

const music = (schoolId: string, day: number, lessons: number, half: 'morning' | 'afternoon' | null = null) => ({
  schoolId,
  day,
  half,
  lessons: [{ stage: 'primary', subject: 'music', lessons }],
});

describe('the days of visits', () => {
  it('are fixed, Monday to Friday', () => {
    expect(rows()).toEqual([]);
    for (const day of [0, 6, 1.5])
      expect(rows(withTeacher('M1', { visits: [music('S1', day, 5)] }))).toEqual([
        `teacher:M1: Monday to Friday, 1 to 6 lessons a time, one school at a time; day ${day}, 5 lessons`,
      ]);
  });

  it('are at one school at a time', () => {
    expect(rows(withTeacher('M1', { visits: [music('S1', 3, 5), music('S2', 3, 3)] }))).toHaveLength(2);
  });

  it('hold one lesson at least and no more than fit, in whole lessons', () => {
    for (const lessons of [0, 7, 2.5])
      expect(rows(withTeacher('M1', { visits: [music('S1', 3, lessons)] }))).toHaveLength(1);
    expect(rows(withTeacher('M1', { visits: [{ ...music('S1', 3, 1), lessons: [] }] }))).toHaveLength(1);
  });

  it('have halves where visits take half a day, and none otherwise', () => {
    const halves = withTeacher('M1', { visits: [music('S1', 3, 3, 'morning'), music('S2', 3, 3, 'afternoon')] });
    expect(rows(halves)).toHaveLength(2);
    expect(rows(halves, { itinerantUnit: 'half_day' })).toEqual([expect.stringContaining('teacher:P1')]);
  });
});
