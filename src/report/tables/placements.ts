import type { Placement } from '../../plan/transfer.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell } from '../term-cell.ts';

/** Where each new teacher begins, with the bond (clauses 2.18 to 2.20); those without a post come last. */
export const placementsTable = ({ district, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const hires = new Map(district.hires.map((hire) => [hire.id, hire]));
  const placed = new Set(plan.placements.map((placement) => placement.teacherId));
  const row = (placement: Placement): readonly Cell[] => {
    const school = who.school(placement.toSchoolId);
    return [
      placement.teacherId,
      hires.get(placement.teacherId)?.name ?? null,
      termCell('hire_type', placement.hireType),
      who.schoolName(placement.toSchoolId),
      school === undefined ? null : termCell('area', school.areaClass),
      school?.remoteness ?? null,
      termCell('stage', placement.stage),
      subjectCell(plan.policy, placement.subject),
      placement.bondUntil,
      placement.commuteMinutes,
      placement.wishRank,
      placement.reasons,
    ];
  };
  return {
    key: 'placements',
    columns: columns(
      'teacher_id',
      'teacher',
      'hire_type',
      'school',
      'area',
      'remoteness:number',
      'stage',
      'subject',
      'bond_until',
      'commute_minutes:number',
      'wish_rank:number',
      'reasons:note',
    ),
    rows: [
      ...plan.placements.map(row),
      ...district.hires
        .filter((hire) => !placed.has(hire.id))
        .map((hire): readonly Cell[] => [
          hire.id,
          hire.name,
          termCell('hire_type', hire.hireType),
          null,
          null,
          null,
          termCell('stage', hire.stage),
          subjectCell(plan.policy, hire.subject),
          null,
          null,
          null,
          message('reason.hire_left_over'),
        ]),
    ],
  };
};
