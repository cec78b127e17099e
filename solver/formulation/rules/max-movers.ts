import type { ModelRule } from '../parts.ts';

/** `Σ_t leaves_t <= max_movers` (dataset.md section 2). */
export const maxMovers: ModelRule = {
  write: ({ instance, builder, leaves }) => {
    if (instance.policy.maxMovers === null) return;
    const row = builder.row(Number.NEGATIVE_INFINITY, instance.policy.maxMovers);
    instance.movers.forEach(({ kind }, index) => {
      if (kind === 'roster') builder.entry(row, leaves(index), 1);
    });
  },
};
