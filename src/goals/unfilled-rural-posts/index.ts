import type { GoalMeasure } from '../goal.ts';
import { shortages } from '../unfilled-posts/index.ts';

/** `Σ_{j at rural schools} w_s · max(0, r_j − n_j)`, rural by area class, `w_s = 1 + remoteness` (clauses 2.14, 2.19). */
export const unfilledRuralPosts: GoalMeasure = {
  goal: 'unfilled_rural_posts',
  clause: '2.19',
  needs: ['posts'],
  measure: (facts) => {
    const weight = new Map<string, number>(
      facts.district.schools
        .filter((school) => school.areaClass === 'rural')
        .map((school) => [school.id, 1 + school.remoteness]),
    );
    return shortages(facts).reduce((total, { school, missing }) => total + (weight.get(school) ?? 0) * missing, 0);
  },
};
