import { scopeOf } from '../../../plan/checker/rule.ts';
import { inspectorRule } from '../rule.ts';

/**
 * Four to six schools an inspector, or as the policy says (clause 2.43: 5所左右); where the schools cannot be shared out
 * so among that many inspectors, the even share.
 */
export const inspectorSchools = inspectorRule({
  id: 'inspector_schools',
  unit: 'areas',
  cases: ({ areas }) => areas,
  scope: ({ centreSchoolId }) => scopeOf.school({ id: centreSchoolId }),
  breach: ({ schools }, { areas, inspected, policy }) => {
    const share = inspected.length / areas.length;
    const least = Math.min(policy.inspectorLeastSchools, Math.floor(share));
    const most = Math.max(policy.inspectorMostSchools, Math.ceil(share));
    const count = schools.length;
    return count >= least && count <= most ? null : { required: { least, most }, actual: { count } };
  },
});
