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
  broken(checkItinerant(itinerantDistrict(), itinerantPolicy(), [], given).checks, 'hub_lessons');

describe('the hub', () => {
  it('has its own lessons taught first', () => {
    expect(rows()).toEqual([]);
    expect(rows(withTeacher('P1', { hubLessons: 7 }))).toEqual([
      'slot:H/primary/pe: 38 lessons a week at the hub; 37 can be given',
    ]);
    expect(rows(withTeacher('M1', { hubLessons: 3 }))).toHaveLength(1);
  });
});
