import { rateText } from '../../../src/policy/rate.ts';
import { message } from '../../../src/text/message.ts';
import type { RequirementKind } from '../requirement.ts';

/**
 * How many may leave a school: the policy's share and the schools' own numbers, taken back together, because without
 * its own number a school falls under the share (dataset.md section 2, max_out_share_per_school).
 */
export const schoolOutflow: RequirementKind = ({ policy, district }) => {
  const share = policy.maxOutSharePerSchool;
  const own = district.schools.filter((school) => school.maxOut !== null).length;
  if (share === null && own === 0) return [];
  return [
    {
      rule: 'school_outflow',
      clause: 'dataset.md section 2',
      scope: 'district',
      message: message('require.school_outflow', { share: share === null ? '-' : rateText(share), own }),
      without: ({ district: given, policy: asked }) => ({
        district: { ...given, schools: given.schools.map((school) => ({ ...school, maxOut: null })) },
        policy: { ...asked, maxOutSharePerSchool: null },
      }),
    },
  ];
};
