import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';

describe('the variation of an indicator', () => {
  it('looks at each stage by itself and adds them', () => {
    const school = (id: string, primary: number | null, junior: number | null) =>
      aSchool({ id, stages: ['primary', 'junior'], pupilsPrimary: primary, pupilsJunior: junior });
    const district = aDistrict({
      schools: [school('A', 100, 100), school('B', 300, null), school('C', null, 100)],
      teachers: [
        aTeacher({ id: 'T1', schoolId: 'A', backboneLevel: 'county' }),
        aTeacher({ id: 'T2', schoolId: 'A', stage: 'junior', backboneLevel: 'city' }),
        aTeacher({ id: 'T3', schoolId: 'A', stage: 'junior', backboneLevel: 'city', onDuty: false }),
      ],
    });
    const policy = aPolicy();
    const { goals } = checkPlan(district, policy, aLedger(district, policy), [], null);
    // Primary: mean 0.25 per hundred; A is 0.75 off at weight 1/4, B 0.25 off at weight 3/4: 140625 + 46875.
    // Junior: mean 0.5; A and C are 0.5 off at weight 1/2 each: 125000 twice.
    expect(goals.get('cv_backbone')).toBe(140_625 + 46_875 + 2 * 125_000);
  });
});
