import { slotKey } from '../district/post.ts';
import { isPartLoad, onPartLoad } from '../movement/part-load.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import { type SlotState, slotTable } from '../staffing/slot-table.ts';
import { people, type ReportInput } from './input.ts';

/** A slot with who goes and comes by a plan, new teachers too. */
export interface SlotFlow {
  readonly slot: SlotState;
  readonly leaving: number;
  readonly arriving: number;
  /** Held after the plan, `n_j`. */
  readonly after: number;
  /** `max(0, r_j − h_j)` and `max(0, r_j − n_j)`, counting those who fill a post by the policy (`posts_filled_by`). */
  readonly gapBefore: number;
  readonly gapAfter: number;
}

const tally = () => {
  const counts = new Map<string, number>();
  return {
    add: (key: string, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by),
    of: (key: string): number => counts.get(key) ?? 0,
  };
};

/** Every slot of the district, in the order of the slot table. */
export const slotFlows = ({ district, plan }: Pick<ReportInput, 'district' | 'plan'>): readonly SlotFlow[] => {
  const { policy } = plan;
  const who = people(district);
  const [leaves, arrives, partly, partlyAfter] = [tally(), tally(), tally(), tally()];
  if (policy.postsFilledBy === 'full_load')
    for (const teacher of district.teachers)
      if (holdsPost(teacher, policy.referenceDate) && onPartLoad(teacher, policy)) {
        const key = slotKey(heldSlot(teacher, policy.referenceDate));
        partly.add(key);
        partlyAfter.add(key);
      }
  for (const transfer of plan.transfers) {
    const teacher = who.teacher(transfer.teacherId);
    const to = slotKey({ ...transfer, schoolId: transfer.toSchoolId });
    arrives.add(to);
    if (policy.postsFilledBy === 'full_load' && isPartLoad(transfer.mode)) partlyAfter.add(to);
    if (teacher === undefined) continue;
    const from = slotKey(heldSlot(teacher, policy.referenceDate));
    leaves.add(from);
    if (policy.postsFilledBy === 'full_load' && onPartLoad(teacher, policy)) partlyAfter.add(from, -1);
  }
  for (const placement of plan.placements) arrives.add(slotKey({ ...placement, schoolId: placement.toSchoolId }));
  return slotTable(district, policy).map((slot) => {
    const [leaving, arriving] = [leaves.of(slot.key), arrives.of(slot.key)];
    const after = slot.held - leaving + arriving;
    return {
      slot,
      leaving,
      arriving,
      after,
      gapBefore: Math.max(0, slot.required - slot.held + partly.of(slot.key)),
      gapAfter: Math.max(0, slot.required - after + partlyAfter.of(slot.key)),
    };
  });
};
