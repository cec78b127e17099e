import { slotKey } from '../../district/post.ts';
import { homeSlot } from '../../staffing/holding.ts';
import { slotTable } from '../../staffing/slot-table.ts';
import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';

/** School × stage × subject: required and held, who goes and comes (new teachers too), and the gap `max(0, r_j − n_j)` before and after. */
export const subjectGapsTable = ({ district, plan }: ReportInput): ReportTable => {
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
  return {
    key: 'subject_gaps',
    columns: columns(
      'school',
      'area',
      'stage',
      'subject',
      'required_posts:number',
      'held_before:number',
      'out:number',
      'in:number',
      'held_after:number',
      'gap_before:number',
      'gap_after:number',
    ),
    rows: slotTable(district, plan.policy).map((slot) => {
      const school = who.school(slot.schoolId);
      const leaving = leaves.get(slot.key) ?? 0;
      const arriving = arrives.get(slot.key) ?? 0;
      const after = slot.held - leaving + arriving;
      return [
        who.schoolName(slot.schoolId),
        school === undefined ? null : termCell('area', school.areaClass),
        termCell('stage', slot.stage),
        subjectCell(plan.policy, slot.subject),
        slot.required,
        slot.held,
        leaving,
        arriving,
        after,
        Math.max(0, slot.required - slot.held),
        Math.max(0, slot.required - after),
      ];
    }),
  };
};
