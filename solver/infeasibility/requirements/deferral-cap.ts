import { rateText } from '../../../src/policy/rate.ts';
import { schoolsOverDeferralCap } from '../../formulation/rules/deferral-cap.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** How many of its teachers a school defers (deferral_cap); the words name the schools that defer more. */
export const deferralCap: RequirementKind = (instance) => {
  const share = instance.policy.deferralCap;
  if (share === null) return [];
  const over = schoolsOverDeferralCap(instance);
  const values = {
    share: rateText(share),
    schools: over.map(({ school, deferred, most }) => `${school} ${deferred} > ${most}`).join(', ') || '-',
  };
  return [ofPolicy('deferral_cap', '0.29', values, { deferralCap: null })];
};
