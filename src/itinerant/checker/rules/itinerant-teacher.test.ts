import { describe, expect, it } from 'vitest';
import { broken } from '../../../../test/support/broken.ts';
import {
  itinerantDistrict,
  itinerantPolicy,
  lawfulAssignments,
  withTeacher,
} from '../../../../test/support/itinerant.ts';
import { checkItinerant } from '../check-itinerant.ts';

const rows = (given = lawfulAssignments, changed: Parameters<typeof itinerantDistrict>[0] = {}) =>
  broken(checkItinerant(itinerantDistrict(changed), itinerantPolicy(), [], given).checks, 'itinerant_teacher');

describe('who is sent', () => {
  it('holds a post at a hub', () => {
    expect(rows()).toEqual([]);
    expect(rows(withTeacher('P1', { teacherId: 'Z9' }))).toEqual(['teacher:Z9: may be sent; holds no post']);
    expect(rows(withTeacher('P1', { hubSchoolId: 'S2' }))).toEqual([
      'teacher:P1: may be sent; is not of that school, the school sends nobody',
    ]);
    expect(rows(withTeacher('P1', { teacherId: 'M1' }))).toHaveLength(2);
  });

  it.each([
    ['role', 'principal', 'is a head or deputy'],
    ['fullTime', false, 'is not full time'],
    ['homeroom', true, 'is a homeroom teacher'],
    ['exemption', 'illness', 'is exempt'],
    ['onDuty', false, 'holds no post'],
  ])('is not sent with %s %s', (field, value, words) => {
    const teachers = itinerantDistrict().teachers.map((one) => (one.id === 'P1' ? { ...one, [field]: value } : one));
    expect(rows(lawfulAssignments, { teachers })).toEqual([`teacher:P1: may be sent; ${words}`]);
  });
});
