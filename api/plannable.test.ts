import { describe, expect, it } from 'vitest';
import type { District } from '../src/district/district.ts';
import { eligibilityLedger } from '../src/eligibility/ledger.ts';
import type { Policy } from '../src/policy/policy.ts';
import { aDistrict, aSchool, aTeacher } from '../test/support/district.ts';
import { aPolicy } from '../test/support/policy.ts';
import { plannableFaults } from './plannable.ts';

const two = [aSchool({ id: 'S1' }), aSchool({ id: 'S2' })];
const keys = (district: District, policy: Policy) =>
  plannableFaults(eligibilityLedger(district, policy), policy, 'x').map((fault) => fault.expected.key);

describe('what there is to plan', () => {
  it('needs somebody eligible', () => {
    const young = aTeacher({ id: 'T1', schoolId: 'S1', joinedSchool: '2024-09-01' });
    const district = aDistrict({ schools: two, teachers: [young] });
    expect(keys(district, aPolicy())).toEqual(['plannable.nobody_eligible.expected']);
    expect(keys(district, aPolicy({ onlyEligibleMove: false }))).toEqual([]);
    expect(keys(aDistrict({ schools: two, teachers: [aTeacher({ id: 'T1', schoolId: 'S1' })] }), aPolicy())).toEqual(
      [],
    );
  });
});
