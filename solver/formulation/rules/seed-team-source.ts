import type { ModelRule } from '../parts.ts';
import { seedPlan } from '../seed-schools.ts';

/** `Σ x_tj <= max_per_school` over a school's moves into the new schools it founds: no parent is emptied (clause 1.3). */
export const seedTeamSource: ModelRule = {
  write: ({ instance, builder, move }) => {
    const plan = seedPlan(instance);
    const limit = plan?.required.maxPerSchool ?? null;
    if (plan === null || limit === null) return;
    const bySource = Map.groupBy(
      plan.schools.flatMap(({ moves }) => moves),
      ({ from }) => from,
    );
    for (const moves of bySource.values()) {
      const row = builder.row(Number.NEGATIVE_INFINITY, limit);
      for (const { candidate } of moves) builder.entry(row, move(candidate), 1);
    }
  },
};
