import type { ModelRule } from '../parts.ts';
import { seedPlan } from '../seed-schools.ts';

/** `q·Σ backbone − p·Σ members >= 0` over each new school's seed team (clause 1.2, 高标准配备学校师资). */
export const seedTeamBackbone: ModelRule = {
  write: ({ instance, builder, move }) => {
    const plan = seedPlan(instance);
    if (plan === null || plan.required.backboneShare.numerator === 0) return;
    const { numerator, denominator } = plan.required.backboneShare;
    for (const { moves } of plan.schools) {
      const row = builder.row(0, Number.POSITIVE_INFINITY);
      for (const { candidate, backbone } of moves)
        builder.entry(row, move(candidate), (backbone ? denominator : 0) - numerator);
    }
  },
};
