import { slotKey } from '../../district/post.ts';
import { isHeadSubject } from '../../district/words.ts';
import { homeSlot } from '../../staffing/holding.ts';
import { slotTable } from '../../staffing/slot-table.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { subjectCell } from '../term-cell.ts';

interface ClusterSubject {
  required: number;
  held: number;
  gapBefore: number;
  gapAfter: number;
}

/**
 * The same figures by school district (学区, as a rule a township): required, held, and what is missing of each subject
 * before and after (clauses 0.59, 2.12). Heads' posts aside; schools without a school district stand together.
 */
export const clustersTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const change = new Map<string, number>();
  const add = (key: string, by: number): void => void change.set(key, (change.get(key) ?? 0) + by);
  for (const transfer of plan.transfers) {
    const teacher = who.teacher(transfer.teacherId);
    if (teacher !== undefined) add(slotKey(homeSlot(teacher)), -1);
    add(slotKey({ ...transfer, schoolId: transfer.toSchoolId }), 1);
  }
  for (const placement of plan.placements) add(slotKey({ ...placement, schoolId: placement.toSchoolId }), 1);
  const clusters = new Map<string, Map<string, ClusterSubject>>();
  for (const slot of slotTable(district, plan.policy)) {
    if (isHeadSubject(slot.subject)) continue;
    const cluster = who.school(slot.schoolId)?.cluster ?? '';
    const subjects = clusters.get(cluster) ?? new Map<string, ClusterSubject>();
    const sum = subjects.get(slot.subject) ?? { required: 0, held: 0, gapBefore: 0, gapAfter: 0 };
    sum.required += slot.required;
    sum.held += slot.held;
    sum.gapBefore += Math.max(0, slot.required - slot.held);
    sum.gapAfter += Math.max(0, slot.required - slot.held - (change.get(slot.key) ?? 0));
    subjects.set(slot.subject, sum);
    clusters.set(cluster, subjects);
  }
  return {
    key: 'clusters',
    columns: columns(
      'cluster',
      'subject',
      'required_posts:number',
      'held_before:number',
      'gap_before:number',
      'gap_after:number',
    ),
    rows: [...clusters].flatMap(([cluster, subjects]) =>
      [...subjects].map(([subject, { required, held, gapBefore, gapAfter }]) => [
        cluster === '' ? message('report.cluster.none') : cluster,
        subjectCell(plan.policy, subject),
        required,
        held,
        gapBefore,
        gapAfter,
      ]),
    ),
  };
};
