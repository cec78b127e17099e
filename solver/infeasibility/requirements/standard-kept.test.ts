import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { exhaustive } from '../../engines/exhaustive.ts';
import { prepareInstance } from '../../formulation/instance.ts';
import { diagnose } from '../diagnose.ts';
import type { Feasible } from '../relaxed-instances.ts';

const surroundings = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} };
const byEveryPlan: Feasible = async (instance) =>
  (await exhaustive.solve(instance, surroundings)).status !== 'infeasible';

describe('that no school is made to fail, as a requirement', () => {
  // 60 pupils need three degrees: U has exactly three, and one teacher has to go.
  const district = aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town', pupilsPrimary: 60 }), aSchool({ id: 'V', pupilsPrimary: 60 })],
    posts: [aPost({ schoolId: 'U', required: 0 }), aPost({ schoolId: 'V', required: 3 })],
    teachers: ['A', 'B', 'C'].map((id) => aTeacher({ id, schoolId: 'U' })),
  });
  const policy = aPolicy({
    rotationScopes: ['source_set'],
    backboneRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
    standardFloor: 'source_schools',
  });

  it('is in a smallest conflict with the quota it leaves no room for', async () => {
    const [conflict, ...others] = await diagnose(district, policy, null, byEveryPlan);
    expect(others).toEqual([]);
    expect(conflict?.requirements.map(({ rule }) => rule)).toEqual(['standard_kept', 'rotation_quota']);
    expect(conflict?.minimal).toBe(true);
  });

  it('taken back, leaves a plan', async () => {
    expect(await byEveryPlan(prepareInstance(district, { ...policy, standardFloor: 'none' }, null))).toBe(true);
  });
});
