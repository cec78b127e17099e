import { isFailing } from '../../plan/facts/failing-heads.ts';
import { neededByEligibility } from '../needed-columns.ts';
import { moveRule } from '../rule.ts';

/**
 * Only who is in `E` moves (clauses 0.33 to 0.35); where the policy lets volunteers below the tenure go, also a
 * volunteer who fails that clause alone (dataset.md section 2, only_eligible_move), and a principal who does and is to be
 * replaced (clause 1.23). Who is placed because their school has closed moves in any case (2.5), and who is redeployed out of a surplus post needs only what the
 * policy says. An order makes no one eligible.
 */
export const eligible = moveRule({
  id: 'eligible',
  clause: '0.34',
  needs: neededByEligibility,
  enforced: null,
  breach: ({ teacher, entry, displaced, redeployed }, { policy }) => {
    if (displaced || redeployed || entry?.eligible === true) return null;
    if (!policy.onlyEligibleMove && entry?.failsOnlyTenure === true && teacher.volunteers) return null;
    if (entry?.failsOnlyTenure === true && isFailing(teacher, policy)) return null;
    const failed = entry?.findings.filter((finding) => !finding.passes).map((finding) => `${finding.rule}.name`) ?? [];
    return { required: {}, actual: { failed: failed.length === 0 ? '-' : failed.join(';') } };
  },
});
