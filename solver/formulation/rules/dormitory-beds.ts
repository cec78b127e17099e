import { fromAfar } from '../candidate-costs.ts';
import type { ModelRule } from '../parts.ts';

/** Arrivals from beyond the daily journey `<= beds`, at each school whose beds are known (clauses 0.48, 2.34). */
export const dormitoryBeds: ModelRule = {
  write: ({ instance, builder, move }) => {
    const { policy, candidates, schools, slotSchool } = instance;
    if (policy.dailyCommuteMinutes === null) return;
    const far = fromAfar(instance);
    const rows = new Map<number, number>();
    candidates.slot.forEach((slot, candidate) => {
      const school = slotSchool[slot] as number;
      const beds = schools[school]?.dormBeds ?? null;
      if (beds === null || !far(candidate)) return;
      const row = rows.get(school) ?? builder.row(Number.NEGATIVE_INFINITY, beds);
      rows.set(school, row);
      builder.entry(row, move(candidate), 1);
    });
  },
};
