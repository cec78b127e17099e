import { hasClosed } from '../../../src/district/school.ts';
import { isHeadSubject } from '../../../src/district/words.ts';
import type { ModelRule } from '../parts.ts';

/**
 * `Σ_{j of subject k at s} n_j >= 1` where subject k has a teacher at s today (protect_only_teacher `keep_one`, clause
 * 0.16), unless s has closed.
 */
export const onlyTeacher: ModelRule = {
  write: ({ instance, builder, net }) => {
    if (instance.policy.protectOnlyTeacher !== 'keep_one') return;
    const groups = new Map<string, { held: number; columns: number[] }>();
    instance.slots.forEach((slot, index) => {
      const school = instance.schools[instance.slotSchool[index] as number];
      if (isHeadSubject(slot.subject) || school === undefined) return;
      if (hasClosed(school, instance.policy.referenceDate)) return;
      const key = `${slot.schoolId} ${slot.subject}`;
      const group = groups.get(key) ?? { held: 0, columns: [] };
      group.held += slot.held;
      const column = net(index);
      if (column !== null) group.columns.push(column);
      groups.set(key, group);
    });
    for (const { held, columns } of groups.values()) {
      if (held === 0 || columns.length === 0) continue;
      const row = builder.row(1 - held, Number.POSITIVE_INFINITY);
      for (const column of columns) builder.entry(row, column, 1);
    }
  },
};
