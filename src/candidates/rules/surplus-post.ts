import type { PairRule } from '../pair.ts';

/**
 * Who takes no part in the rotation leaves a surplus post for an unfilled one only (dataset.md section 2,
 * surplus_redeployment).
 */
export const surplusPost: PairRule = {
  id: 'surplus_post',
  clause: 'own',
  refuses: ({ teacher, slot }, { redeployment }) =>
    redeployment?.onlyRedeployed(teacher) === true && !redeployment.redeploys(teacher, slot),
};
