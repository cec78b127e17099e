import { slotKey } from '../district/post.ts';
import { homeSlot } from '../staffing/holding.ts';
import { type SlotState, slotTable } from '../staffing/slot-table.ts';
import { people, type ReportInput } from './input.ts';

/** A slot with who goes and comes by a plan, new teachers too. */
export interface SlotFlow {
  readonly slot: SlotState;
  readonly leaving: number;
  readonly arriving: number;
  /** Held after the plan, `n_j`. */
  readonly after: number;
  /** `max(0, r_j − h_j)` and `max(0, r_j − n_j)`. */
  readonly gapBefore: number;
  readonly gapAfter: number;
}

/** Every slot of the district, in the order of the slot table. */
export const slotFlows = ({ district, plan }: Pick<ReportInput, 'district' | 'plan'>): readonly SlotFlow[] => {
  const who = people(district);
  const leaves = new Map<string, number>();
  const arrives = new Map<string, number>();
  const count = (table: Map<string, number>, key: string): void => void table.set(key, (table.get(key) ?? 0) + 1);
  for (const transfer of plan.transfers) {
    const teacher = who.teacher(transfer.teacherId);
    if (teacher !== undefined) count(leaves, slotKey(homeSlot(teacher)));
    count(arrives, slotKey({ ...transfer, schoolId: transfer.toSchoolId }));
  }
  for (const placement of plan.placements) count(arrives, slotKey({ ...placement, schoolId: placement.toSchoolId }));
  return slotTable(district, plan.policy).map((slot) => {
    const leaving = leaves.get(slot.key) ?? 0;
    const arriving = arrives.get(slot.key) ?? 0;
    const after = slot.held - leaving + arriving;
    return {
      slot,
      leaving,
      arriving,
      after,
      gapBefore: Math.max(0, slot.required - slot.held),
      gapAfter: Math.max(0, slot.required - after),
    };
  });
};
