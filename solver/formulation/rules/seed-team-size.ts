import type { ModelRule } from '../parts.ts';
import { seedPlan } from '../seed-schools.ts';

/** `Σ_{t of a parent school} x_tj >= members` for each new school that has a parent (clause 1.3, 名校+新校). */
export const seedTeamSize: ModelRule = {
  write: ({ instance, builder, move }) => {
    const plan = seedPlan(instance);
    for (const { parents, moves } of plan?.schools ?? []) {
      if (plan === null || plan.required.members === 0 || parents.size === 0) continue;
      const row = builder.row(plan.required.members, Number.POSITIVE_INFINITY);
      for (const { candidate } of moves) builder.entry(row, move(candidate), 1);
    }
  },
};
