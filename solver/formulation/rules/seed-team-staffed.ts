import { isDueToBeStaffed } from '../../../src/movement/new-schools.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import type { ModelRule } from '../parts.ts';
import { seedPlan } from '../seed-schools.ts';

/** `Σ_j n_j >= ⌈share · Σ_j r_j⌉` over a new school's posts, heads' aside, where it is due this year (clause 1.1). */
export const seedTeamStaffed: ModelRule = {
  write: ({ instance, builder, net }) => {
    const plan = seedPlan(instance);
    for (const { school, slots } of plan?.schools ?? []) {
      if (plan === null || !isDueToBeStaffed(school, instance.policy)) continue;
      const total = (value: (index: number) => number): number => slots.reduce((sum, index) => sum + value(index), 0);
      const required = total((index) => instance.slots[index]?.required ?? 0);
      const held = total((index) => instance.slots[index]?.held ?? 0);
      const least = leastMeeting(plan.required.staffedShare, required);
      if (least === 0) continue;
      const row = builder.row(least - held, Number.POSITIVE_INFINITY);
      for (const index of slots) {
        const column = net(index);
        if (column !== null) builder.entry(row, column, 1);
      }
    }
  },
};
