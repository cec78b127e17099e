import { type Instance, isRosterMover } from '../instance.ts';
import type { ModelRule, SlotLimits } from '../parts.ts';

/**
 * Floor and ceiling of a slot (model.md 2): never below `min(required, today)`, never above `max(max, today)` with
 * `max = required` where the file gives none; `min` and `none` as the policy says.
 */
export const slotLimits = (instance: Instance, index: number): SlotLimits => {
  const slot = instance.slots[index];
  if (slot === undefined) return { low: 0, high: 0 };
  const { subjectFloor, subjectCeiling } = instance.policy;
  const floor = subjectFloor === 'never_worse' ? slot.required : subjectFloor === 'min' ? (slot.min ?? 0) : 0;
  return {
    low: Math.min(floor, slot.held),
    high: subjectCeiling === 'never_over' ? Math.max(slot.max ?? slot.required, slot.held) : Number.POSITIVE_INFINITY,
  };
};

/** `net_j = in_j − out_j`; the limits are the bounds of `net_j`. */
export const slotBalance: ModelRule = {
  write: ({ instance, builder, move, leaves, net }) => {
    const rows = instance.slots.map((_slot, index) => {
      const column = net(index);
      if (column === null) return null;
      const row = builder.row(0, 0);
      builder.entry(row, column, -1);
      return row;
    });
    const { teacher, slot } = instance.candidates;
    const leaving = new Uint8Array(instance.movers.length);
    for (let candidate = 0; candidate < slot.length; candidate += 1) {
      leaving[teacher[candidate] as number] = 1;
      const row = rows[slot[candidate] as number];
      if (row !== null && row !== undefined) builder.entry(row, move(candidate), 1);
    }
    instance.movers.forEach((mover, index) => {
      const row = isRosterMover(mover) ? rows[mover.home] : null;
      if (leaving[index] === 1 && row !== null && row !== undefined) builder.entry(row, leaves(index), -1);
    });
  },
};
