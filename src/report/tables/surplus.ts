import { message } from '../../text/message.ts';
import type { ReportInput } from '../input.ts';
import { type BeforeAfter, type SchoolSurplus, surplusOfSchools } from '../surplus-lines.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';

const sum = (slots: SchoolSurplus['slots'], of: (slot: SchoolSurplus['slots'][number]) => BeforeAfter): BeforeAfter =>
  slots.map(of).reduce((total, { before, after }) => ({ before: total.before + before, after: total.after + after }), {
    before: 0,
    after: 0,
  });

const both = ({ before, after }: BeforeAfter): readonly Cell[] => [before, after];

/**
 * Surplus and shortage by school, stage and subject, before and after (clauses 0.22, 4.74): one row for the whole school,
 * then its slots with people above required or posts unfilled. A school with neither has no row.
 */
export const surplusTable = (input: ReportInput): ReportTable => ({
  key: 'surplus',
  columns: columns(
    'school_id',
    'school',
    'stage',
    'subject',
    'approved_only:number',
    'required_posts:number',
    'held_before:number',
    'held_after:number',
    'over_posts_before:number',
    'over_posts_after:number',
    'over_required_before:number',
    'over_required_after:number',
    'certified_elsewhere_before:number',
    'certified_elsewhere_after:number',
    'gap_before:number',
    'gap_after:number',
  ),
  rows: surplusOfSchools(input)
    .filter(({ slots, aboveApproved }) => slots.length > 0 || aboveApproved.before + aboveApproved.after > 0)
    .flatMap(({ school, staff, aboveApproved, slots }): readonly (readonly Cell[])[] => [
      [
        school.id,
        school.name,
        message('report.surplus.whole_school'),
        null,
        school.approvedPosts,
        null,
        ...both(staff),
        ...both(aboveApproved),
        ...both(sum(slots, ({ aboveRequired }) => aboveRequired)),
        ...both(sum(slots, ({ certified }) => certified)),
        ...both(sum(slots, ({ short }) => short)),
      ],
      ...slots.map(({ slot, held, aboveRequired, certified, short }) => [
        school.id,
        school.name,
        termCell('stage', slot.stage),
        subjectCell(input.plan.policy, slot.subject),
        null,
        slot.required,
        ...both(held),
        null,
        null,
        ...both(aboveRequired),
        ...both(certified),
        ...both(short),
      ]),
    ]),
});
