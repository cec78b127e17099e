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
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(policy), [], given).checks, 'itinerant_load');

describe('the load of who is sent', () => {
  it('holds lessons away, the road and lessons at the hub', () => {
    expect(rows()).toEqual([]);
    expect(rows(withTeacher('P1', { hubLessons: 9 }))).toEqual([
      'teacher:P1: <= 600 minutes (load 15 lessons); 6 lessons away, 9 at the hub, 40 minutes on the road (told 40)',
    ]);
  });

  it('counts the road in exact fractions of a lesson', () => {
    // M1: 8 + 4 lessons and 100 minutes are 580 of 600; at 33 minutes a lesson 496 of 495.
    expect(rows(lawfulAssignments, { itinerantMinutesPerLesson: 33 })).toHaveLength(2);
    expect(rows(lawfulAssignments, { itinerantMinutesPerLesson: 41 })).toEqual([]);
  });

  it('reports the true minutes, in whole lessons', () => {
    expect(rows(withTeacher('P1', { travelMinutes: 20 }))).toHaveLength(1);
    expect(rows(withTeacher('P1', { hubLessons: 7.5 }))).toHaveLength(1);
    expect(rows(withTeacher('P1', { hubLessons: -1 }))).toHaveLength(1);
  });
});
