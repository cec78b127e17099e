import { floorOf } from '../../../src/policy/rate.ts';
import { type Instance, isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** How many may leave a school: its own `max_out`, else `max(max_out_least, ⌊share · staff⌋)`, else no limit (model.md 2). */
export const outflowLimit = (instance: Instance, school: number, staff: number): number => {
  const own = instance.schools[school]?.maxOut ?? null;
  if (own !== null) return own;
  const { maxOutSharePerSchool: share, maxOutLeast } = instance.policy;
  return share === null ? Number.POSITIVE_INFINITY : Math.max(maxOutLeast, floorOf(share, staff));
};

export const outflow: ModelRule = {
  write: ({ instance, builder, leaves }) => {
    const staff = new Int32Array(instance.schools.length);
    instance.slots.forEach((slot, index) => {
      const school = instance.slotSchool[index] as number;
      if (school >= 0) staff[school] = (staff[school] as number) + slot.held;
    });
    const groups = new Map<string, { limit: number; movers: number[] }>();
    const join = (key: string, limit: number, mover: number): void => {
      if (limit === Number.POSITIVE_INFINITY) return;
      const group = groups.get(key) ?? { limit, movers: [] };
      group.movers.push(mover);
      groups.set(key, group);
    };
    instance.movers.forEach((mover, index) => {
      if (!isRosterMover(mover) || mover.displaced) return;
      join(`school ${mover.school}`, outflowLimit(instance, mover.school, staff[mover.school] as number), index);
      const subject = instance.slots[mover.home]?.subject ?? '';
      join(
        `subject ${mover.school} ${subject}`,
        instance.policy.maxOutPerSchoolSubject ?? Number.POSITIVE_INFINITY,
        index,
      );
    });
    for (const { limit, movers } of groups.values()) {
      if (movers.length <= limit) continue;
      const row = builder.row(Number.NEGATIVE_INFINITY, limit);
      for (const mover of movers) builder.entry(row, leaves(mover), 1);
    }
  },
};
