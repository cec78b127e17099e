import { isHeadSubject } from '../../district/words.ts';
import { fillingAfter } from '../../plan/facts/full-load.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import type { GoalMeasure } from '../goal.ts';

/** `max(0, r_j − n_j)` of every slot with posts, without heads' posts; a slot without candidates counts too. */
export const shortages = (facts: PlanFacts): readonly { readonly school: string; readonly missing: number }[] => {
  const filling = fillingAfter(facts);
  return [...facts.slots.values()]
    .filter((slot) => !isHeadSubject(slot.subject))
    .map((slot) => ({ school: slot.schoolId, missing: Math.max(0, slot.required - filling(slot)) }));
};

/** `Σ_j max(0, r_j − n_j)` (model.md section 3; clause 0.27). */
export const unfilledPosts: GoalMeasure = {
  goal: 'unfilled_posts',
  clause: '0.27',
  needs: ['posts'],
  measure: (facts) => shortages(facts).reduce((total, { missing }) => total + missing, 0),
};
