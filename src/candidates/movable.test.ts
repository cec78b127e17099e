import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { movableTeachers } from './movable.ts';

describe('who may move', () => {
  const district = aDistrict({
    schools: [aSchool({ id: 'S' })],
    teachers: [
      aTeacher({ id: 'eligible', schoolId: 'S' }),
      aTeacher({ id: 'young', schoolId: 'S' }),
      aTeacher({ id: 'young-volunteer', schoolId: 'S', volunteers: true }),
      aTeacher({ id: 'exempt-volunteer', schoolId: 'S', volunteers: true }),
    ],
  });
  const movable = (onlyEligibleMove: boolean) => {
    const policy = aPolicy({ onlyEligibleMove });
    const ledger = aLedger(district, policy, {
      ineligible: ['exempt-volunteer'],
      failOnlyTenure: ['young', 'young-volunteer'],
    });
    return movableTeachers(district, ledger, policy).map(({ id }) => id);
  };

  it('is who is eligible', () => {
    expect(movable(true)).toEqual(['eligible']);
  });

  it('is also a volunteer who lacks nothing but the tenure, where the policy says so', () => {
    expect(movable(false)).toEqual(['eligible', 'young-volunteer']);
  });
});
