import { addCost } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';

/**
 * The longest journey among the movers as a column, an unknown one as the policy counts it: `Σ_j m_tj x_tj <= longest` for each teacher. Used only
 * where a level adds it to other goals; alone, strategy raises the bar over the sorted minutes instead (model.md 4).
 */
export const commuteMax: ModelGoal = {
  write: ({ instance, builder, sheet, move }, goal) => {
    const longest = builder.column(0, Number.POSITIVE_INFINITY, null);
    addCost(sheet, goal, longest, 1);
    const rows = new Map<number, number>();
    instance.counted.forEach((minutes, candidate) => {
      if (minutes <= 0) return;
      const mover = instance.candidates.teacher[candidate] as number;
      let row = rows.get(mover);
      if (row === undefined) {
        row = builder.row(Number.NEGATIVE_INFINITY, 0);
        builder.entry(row, longest, -1);
        rows.set(mover, row);
      }
      builder.entry(row, move(candidate), minutes);
    });
  },
};
