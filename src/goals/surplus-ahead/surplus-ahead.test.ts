import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { GradePupils } from '../../district/enrolment.ts';
import type { SchoolId } from '../../district/ids.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import { surplusAhead } from './index.ts';

const grades = (schoolId: string, pupils: readonly number[]): readonly GradePupils[] =>
  pupils.map((count, index) => ({ schoolId: schoolId as SchoolId, stage: 'primary', grade: index + 1, pupils: count }));
const policy = aPolicy();
const goalOf = (part: Parameters<typeof aTeacher>[0][], enrolment: readonly GradePupils[]) => {
  const district = aDistrict({
    schools: [aSchool({ id: 'A', pupilsPrimary: 180, classesPrimary: 6 })],
    posts: [aPost({ schoolId: 'A', required: 2 })],
    teachers: part.map(aTeacher),
    enrolment,
  });
  return surplusAhead.measure(planFacts(district, policy, eligibilityLedger(district, policy), [], null));
};
const two = [
  { id: 'T1', schoolId: 'A' },
  { id: 'T2', schoolId: 'A' },
];

describe('surplus_ahead', () => {
  it('is 0 where the pupils stay', () => {
    expect(goalOf(two, grades('A', [30, 30, 30, 30, 30, 30]))).toBe(0);
  });

  it('adds the people above the posts of each coming year', () => {
    // No first grade any more: six classes become five, four and three. Chinese: 2.8 posts of each six classes.
    const shrinking = grades('A', [0, 0, 0, 30, 30, 30]);
    expect(goalOf(two, shrinking)).toBeGreaterThan(0);
    expect(goalOf([...two, { id: 'T3', schoolId: 'A' }], shrinking)).toBe(goalOf(two, shrinking) + 3);
  });

  it('leaves out who retires before', () => {
    const staying = goalOf(two, grades('A', [0, 0, 0, 0, 0, 180]));
    const leaving = goalOf(
      [
        { id: 'T1', schoolId: 'A' },
        { id: 'T2', schoolId: 'A', retiresOn: '2027-03-01' },
      ],
      grades('A', [0, 0, 0, 0, 0, 180]),
    );
    expect([staying, leaving]).toEqual([6, 3]);
  });
});
