import { hasClosed } from '../../../src/district/school.ts';
import { isHeadSubject } from '../../../src/district/words.ts';
import { isBackbone } from '../../../src/policy/backbone.ts';
import { holdsPost, homeSlot } from '../../../src/staffing/holding.ts';
import { type Instance, isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

const keyOf = (slot: { readonly schoolId: string; readonly subject: string }): string =>
  `${slot.schoolId} ${slot.subject}`;

/** Backbone teachers who hold a post of a subject at a school today, closed schools aside. */
const backboneToday = ({ district, policy, context }: Instance): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const teacher of district.teachers) {
    const slot = homeSlot(teacher);
    const school = context.schools.get(slot.schoolId);
    if (!holdsPost(teacher, policy.referenceDate) || !isBackbone(teacher, policy) || isHeadSubject(slot.subject))
      continue;
    if (school === undefined || hasClosed(school, policy.referenceDate)) continue;
    counts.set(keyOf(slot), (counts.get(keyOf(slot)) ?? 0) + 1);
  }
  return counts;
};

/** `backbone − out + in >= min(n, backbone)` for each school and subject (backbone_left_per_subject; domain 2.3). */
export const backboneLeft: ModelRule = {
  write: ({ instance, builder, move, leaves }) => {
    const least = instance.policy.backboneLeftPerSubject;
    if (least === null) return;
    const rows = new Map<string, number>();
    for (const [key, today] of backboneToday(instance))
      rows.set(key, builder.row(Math.min(least, today) - today, Number.POSITIVE_INFINITY));
    const rowOf = (slot: number): number | undefined => {
      const state = instance.slots[slot];
      return state === undefined ? undefined : rows.get(keyOf(state));
    };
    instance.movers.forEach((mover, index) => {
      if (!isRosterMover(mover) || !mover.backbone) return;
      const row = rowOf(mover.home);
      if (row !== undefined) builder.entry(row, leaves(index), -1);
    });
    const { teacher, slot } = instance.candidates;
    for (let candidate = 0; candidate < slot.length; candidate += 1) {
      const mover = instance.movers[teacher[candidate] as number];
      if (!isRosterMover(mover) || !mover.backbone) continue;
      const row = rowOf(slot[candidate] as number);
      if (row !== undefined) builder.entry(row, move(candidate), 1);
    }
  },
};
