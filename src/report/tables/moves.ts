import type { Transfer } from '../../plan/transfer.ts';
import { countsInCell } from '../counts-in.ts';
import { people, type ReportInput } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { subjectCell, termCell, yesNo } from '../term-cell.ts';

/** Every move, line by line, with all that a transfer carries (dataset.md section 3), in words. */
export const movesTable = (input: ReportInput): ReportTable => {
  const { plan, ledger } = input;
  const who = people(input.district);
  const row = (transfer: Transfer, index: number): readonly Cell[] => {
    const teacher = who.teacher(transfer.teacherId);
    const from = who.school(transfer.fromSchoolId);
    const to = who.school(transfer.toSchoolId);
    return [
      index + 1,
      transfer.teacherId,
      teacher?.name ?? null,
      teacher === undefined ? null : termCell('backbone', teacher.backboneLevel),
      from?.name ?? transfer.fromSchoolId,
      from === undefined ? null : termCell('area', from.areaClass),
      ledger.entries.get(transfer.teacherId)?.monthsAtSchool ?? null,
      to?.name ?? transfer.toSchoolId,
      to === undefined ? null : termCell('area', to.areaClass),
      termCell('stage', transfer.stage),
      subjectCell(plan.policy, transfer.subject),
      termCell('mode', transfer.mode),
      yesNo(transfer.countsDistrict),
      yesNo(transfer.countsSourceSet),
      yesNo(transfer.backbone),
      transfer.commuteMinutes,
      transfer.wishRank,
      transfer.reasons,
      countsInCell(transfer),
    ];
  };
  return {
    key: 'moves',
    columns: columns(
      'number:number',
      'teacher_id',
      'teacher',
      'backbone_level',
      'from_school',
      'from_area',
      'months_at_school:number',
      'to_school',
      'to_area',
      'stage',
      'subject',
      'mode',
      'counts_district',
      'counts_source_set',
      'counts_backbone',
      'commute_minutes:number',
      'wish_rank:number',
      'reasons:note',
      'counts_in:note',
    ),
    rows: plan.transfers.map(row),
  };
};
