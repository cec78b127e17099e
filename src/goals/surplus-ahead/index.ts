import { countsAhead, postsAhead, surplusOfSlot } from '../../horizon/posts-ahead.ts';
import type { GoalMeasure } from '../goal.ts';

/**
 * `Σ_i Σ_j max(0, n_j − d_ij − r_ij)` over the years in which a moved teacher stays: people above the posts that the
 * pupils then need, today's known leavers out (model.md section 6; clause 4.70). Of two posts it prefers the one that
 * lasts.
 */
export const surplusAhead: GoalMeasure = {
  goal: 'surplus_ahead',
  clause: '4.70',
  needs: ['pupils'],
  measure: ({ district, occupied, policy, slots }) => {
    const years = postsAhead(district, policy);
    return [...slots].reduce(
      (sum, [key, { subject }]) =>
        countsAhead(subject) ? sum + surplusOfSlot(years, key, occupied.heldAfter(key)) : sum,
      0,
    );
  },
};
