import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import type { StaffingInput } from './input.ts';
import { shareCell } from './overview.ts';

/**
 * Per school: standard, approved and occupied posts, vacancy `approved − occupied`, gap `standard − occupied`, over and
 * under establishment, unfilled posts, people off duty, borrowed out and on contract, and the posts proposed (domain 2.5).
 */
export const staffingSchools = ({ scheme: { schools, allocation } }: StaffingInput): ReportTable => ({
  key: 'staffing_schools',
  columns: columns(
    'school_id',
    'school',
    'area',
    'standard_staff:number',
    'support_posts:number',
    'standard_posts:number',
    'approved_only:number',
    'lent_posts:number',
    'occupied:number',
    'vacancy:number',
    'standard_gap:number',
    'over_establishment:number',
    'under_establishment:number',
    'unfilled_approved:number',
    'off_duty:number',
    'borrowed_out:number',
    'contract:number',
    'contract_share',
    'proposed_posts:number',
    'post_change:number',
  ),
  summed: [
    'standard_staff',
    'support_posts',
    'standard_posts',
    'approved_only',
    'lent_posts',
    'occupied',
    'vacancy',
    'standard_gap',
    'over_establishment',
    'under_establishment',
    'unfilled_approved',
    'off_duty',
    'borrowed_out',
    'contract',
    'proposed_posts',
    'post_change',
  ],
  rows: schools.map((one) => {
    const proposed = allocation.proposed.get(one.school.id) ?? one.approved;
    return [
      one.school.id,
      one.school.name,
      termCell('area', one.school.areaClass),
      one.standard?.staff ?? null,
      one.standard?.support ?? null,
      one.standard?.teachers ?? null,
      one.approved,
      one.lent,
      one.occupied,
      one.vacancy,
      one.gap,
      one.over,
      one.under,
      one.unfilled,
      one.offDuty,
      one.borrowedOut,
      one.contract,
      shareCell(one.contract, one.occupied + one.contract),
      proposed,
      proposed - one.approved,
    ];
  }),
});
