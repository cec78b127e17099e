import { hasNoPosts } from '../../plan/facts/closed.ts';
import type { GoalMeasure } from '../goal.ts';

/**
 * `Σ_s max(0, staff_s − approved_s)` after the plan, lent posts aside (model.md section 3; clause 0.22). A school that
 * has closed, or that opens later than a year on, has no approved posts (dataset.md section 2, time).
 */
export const surplusPosts: GoalMeasure = {
  goal: 'surplus_posts',
  clause: '0.22',
  needs: ['established'],
  measure: ({ district, occupied, policy }) =>
    district.schools.reduce((total, school) => {
      const approved = hasNoPosts(school, policy) ? 0 : school.approvedPosts;
      return total + Math.max(0, occupied.staffAfter(school.id) - approved);
    }, 0),
};
