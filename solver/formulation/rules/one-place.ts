import type { ModelRule } from '../parts.ts';

/** `Σ_j x_tj = leaves_t <= 1`; `leaves_t = 1` for a `move` or `assign` order and for a new teacher (model.md 2). */
export const onePlace: ModelRule = {
  write: ({ instance, builder, move, leaves }) => {
    const rows = instance.movers.map((mover, index) => {
      const row = builder.row(0, 0);
      builder.entry(row, leaves(index), -1);
      if (mover.mustMove) builder.entry(builder.row(1, 1), leaves(index), 1);
      return row;
    });
    for (let candidate = 0; candidate < instance.candidates.teacher.length; candidate += 1)
      builder.entry(rows[instance.candidates.teacher[candidate] as number] as number, move(candidate), 1);
  },
};
