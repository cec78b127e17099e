import type { ModelRule } from '../parts.ts';
import { seedPlan } from '../seed-schools.ts';

/** `Σ_{j of the subject} n_j >= 1` at each new school, for each required subject with posts there (clause 1.2). */
export const seedTeamSubjects: ModelRule = {
  write: ({ instance, builder, net }) => {
    const plan = seedPlan(instance);
    if (plan === null) return;
    const { subjects } = plan.required;
    for (const { slots } of plan.schools) {
      const bySubject = Map.groupBy(slots, (index) => instance.slots[index]?.subject ?? '');
      for (const [subject, own] of bySubject) {
        if (subjects !== null && !subjects.includes(subject)) continue;
        if (own.every((index) => (instance.slots[index]?.required ?? 0) === 0)) continue;
        const held = own.reduce((sum, index) => sum + (instance.slots[index]?.held ?? 0), 0);
        const row = builder.row(1 - held, Number.POSITIVE_INFINITY);
        for (const index of own) {
          const column = net(index);
          if (column !== null) builder.entry(row, column, 1);
        }
      }
    }
  },
};
