import { isHeadSubject } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { slotFlows } from '../slot-flows.ts';
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
  const clusters = new Map<string, Map<string, ClusterSubject>>();
  for (const { slot, gapBefore, gapAfter } of slotFlows({ district, plan })) {
    if (isHeadSubject(slot.subject)) continue;
    const cluster = who.school(slot.schoolId)?.cluster ?? '';
    const subjects = clusters.get(cluster) ?? new Map<string, ClusterSubject>();
    const sum = subjects.get(slot.subject) ?? { required: 0, held: 0, gapBefore: 0, gapAfter: 0 };
    sum.required += slot.required;
    sum.held += slot.held;
    sum.gapBefore += gapBefore;
    sum.gapAfter += gapAfter;
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
    summed: ['required_posts', 'held_before', 'gap_before', 'gap_after'],
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
