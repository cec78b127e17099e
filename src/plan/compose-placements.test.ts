import { describe, expect, it } from 'vitest';
import { aDistrict, aHire, aJourney, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPlacement } from '../../test/support/hires.ts';
import { aMove } from '../../test/support/lawful-plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { bondUntil } from '../movement/term.ts';
import { composePlacements } from './compose-placements.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'U1', areaClass: 'urban' }), aSchool({ id: 'R1', remoteness: 2 })],
  posts: [aPost({ schoolId: 'R1', required: 2 }), aPost({ schoolId: 'U1', required: 1 })],
  teachers: [aTeacher({ id: 'T1', schoolId: 'U1' })],
  hires: [
    aHire({ id: 'N1', hireType: 'special_post', wishes: ['R1'] }),
    aHire({ id: 'N2', hireType: 'funded', bondMonths: 60 }),
  ],
  journeys: [aJourney({ teacherId: 'N1', schoolId: 'R1', minutes: 25 })],
});
const policy = aPolicy();

describe('a placement', () => {
  it('says type, bond, journey, wish and why', () => {
    const [first, second] = composePlacements(district, policy, [
      aPlacement('N2', 'U1'),
      aMove('T1', 'U1', 'R1'),
      aPlacement('N1', 'R1'),
    ]);
    expect(first).toMatchObject({
      teacherId: 'N1',
      hireType: 'special_post',
      bondUntil: '2029-08-31',
      commuteMinutes: 25,
      wishRank: 1,
    });
    expect(first?.reasons.map(({ key }) => key)).toEqual([
      'reason.fills_gap',
      'reason.hire_rural',
      'reason.special_post',
      'reason.wish',
      'reason.new_teacher',
    ]);
    expect(second).toMatchObject({ teacherId: 'N2', bondUntil: '2031-08-31', commuteMinutes: null, wishRank: null });
    expect(second?.reasons.map(({ key }) => key)).toEqual(['reason.rural_part_owed', 'reason.new_teacher']);
  });

  it('is left out for people and schools the district does not have', () => {
    expect(composePlacements(district, policy, [aPlacement('X', 'R1'), aPlacement('N1', 'X')])).toEqual([]);
  });
});

describe('the last day of a bond', () => {
  it.each([
    ['special_post', null, '2029-08-31'],
    ['funded', null, '2032-08-31'],
    ['funded', 18, '2028-02-29'],
    ['recruit', null, null],
    ['recruit', 6, '2027-02-28'],
    ['special_post', 0, null],
  ] as const)('of %s with %s months is %s', (hireType, bondMonths, last) => {
    expect(bondUntil(aHire({ id: 'N', hireType, bondMonths }), policy)).toBe(last);
  });
});
