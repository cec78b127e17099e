import { people, type ReportInput } from '../input.ts';
import { slotFlows } from '../slot-flows.ts';
import { columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';

/** School × stage × subject: required and held, who goes and comes (new teachers too), and the gap `max(0, r_j − n_j)` before and after. */
export const subjectGapsTable = (input: ReportInput): ReportTable => {
  const { district, plan } = input;
  const who = people(district);
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
    summed: ['required_posts', 'held_before', 'out', 'in', 'held_after', 'gap_before', 'gap_after'],
    rows: slotFlows(input).map(({ slot, leaving, arriving, after, gapBefore, gapAfter }) => {
      const school = who.school(slot.schoolId);
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
        gapBefore,
        gapAfter,
      ];
    }),
  };
};
