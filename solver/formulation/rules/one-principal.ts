import { hasClosed } from '../../../src/district/school.ts';
import type { ModelRule } from '../parts.ts';

/**
 * Each legal school has exactly one principal after the plan (model.md 2, heads): over all stages, between
 * `min(1, today)` and `max(1, today)`; a school headed by another's principal (一长多校) gets none
 * of its own, and a closed one needs none. Only needed where floors and ceilings of the slots do not already say so.
 */
export const onePrincipal: ModelRule = {
  write: ({ instance, builder, net }) => {
    if (instance.policy.principals === 'none') return;
    const bySchool = new Map<number, { held: number; columns: number[] }>();
    instance.slots.forEach((slot, index) => {
      if (slot.subject !== 'principal') return;
      const school = instance.slotSchool[index] as number;
      const entry = bySchool.get(school) ?? { held: 0, columns: [] };
      entry.held += slot.held;
      const column = net(index);
      if (column !== null) entry.columns.push(column);
      bySchool.set(school, entry);
    });
    for (const [school, { held, columns }] of bySchool) {
      if (columns.length === 0) continue;
      const at = instance.schools[school];
      const needsNone = at !== undefined && (at.headedBy !== undefined || hasClosed(at, instance.policy.referenceDate));
      const [least, most] = needsNone ? [0, held] : [Math.min(1, held), Math.max(1, held)];
      const row = builder.row(least - held, most - held);
      for (const column of columns) builder.entry(row, column, 1);
    }
  },
};
