import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy, aPool } from '../../test/support/policy.ts';
import { poolWorlds } from '../../test/support/pool-worlds.ts';
import type { District } from '../district/district.ts';
import { teacherId } from '../district/ids.ts';
import { exemptions } from '../district/words.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import { poolLimits } from '../staffing/pool/purposes.ts';
import { countedDistrict, reasonCounts, withheldDistrict } from './withheld-district.ts';

const share = { numerator: 1, denominator: 10 };
const until = fc.constantFrom(null, '2026-01-31', '2026-08-31', '2026-09-01', '2027-01-31');
const reason = fc.constantFrom(null, ...exemptions);

describe('a district without reasons', () => {
  test.prop([poolWorlds, fc.array(fc.tuple(reason, until), { minLength: 12, maxLength: 12 })], { numRuns: 60 })(
    'is judged as the one it was taken from, with the numbers in place of the reasons',
    ({ district: bare, policy: usual, pool }, given) => {
      const policy = { ...usual, deferralCap: share, postPool: pool };
      const teachers = bare.teachers.map((teacher, index) => {
        const [exemption, exemptionUntil] = given[index % given.length] ?? [null, null];
        return { ...teacher, exemption, exemptionUntil: exemptionUntil as typeof teacher.exemptionUntil };
      });
      const district = { ...bare, teachers };
      const counted = countedDistrict(withheldDistrict(district), policy, reasonCounts(district, policy));
      const hasLeaveCover = pool.purposes.some(({ purpose }) => purpose === 'leave_cover');
      const judged = (of: District) => {
        const limits = poolLimits(of, policy);
        return {
          // A pool that lends nothing for leave ignores it.
          leave: hasLeaveCover ? of.schools.map((school) => limits('leave_cover', school)) : [],
          checks: checkPlan(of, policy, eligibilityLedger(of, policy), [], null).checks,
        };
      };
      expect(judged(counted)).toEqual(judged(district));
    },
  );

  it('holds no reason of an exemption or an order, and counts what a rule counts alone', () => {
    const teachers = exemptions.map((exemption, index) => aTeacher({ id: `T${index}`, schoolId: 'S', exemption }));
    const order = { teacherId: teacherId('T0'), kind: 'stay', schoolId: null } as const;
    const orders = [
      { ...order, reason: 'words' },
      { ...order, reason: 'other words' },
    ];
    const district = aDistrict({ schools: [aSchool({ id: 'S' })], teachers, orders });
    const withheld = withheldDistrict(district);
    expect(withheld.teachers.map(({ exemption }) => exemption)).toEqual(exemptions.map(() => 'other'));
    expect(withheld.orders).toEqual([{ ...order, reason: null }]);
    expect(reasonCounts(district, aPolicy())).toEqual({ leave: null, deferral: null });
    const policy = aPolicy({ postPool: aPool({}), deferralCap: share });
    expect(reasonCounts(district, policy)).toMatchObject({ leave: { S: 2 } });
  });
});
