import { holdsPost } from '../../staffing/holding.ts';
import { postsOf } from '../../staffing/pool/lent-posts.ts';
import type { ReportInput } from '../input.ts';
import { columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';

/** Per school: holders of posts before and after, who goes and who comes, the backbone teachers among them. */
export const schoolsTable = ({ district, ledger, plan }: ReportInput): ReportTable => {
  const held = Map.groupBy(
    district.teachers.filter((teacher) => holdsPost(teacher, plan.policy.referenceDate)),
    (teacher) => teacher.schoolId,
  );
  const out = Map.groupBy(plan.transfers, (transfer) => transfer.fromSchoolId);
  const into = Map.groupBy(plan.transfers, (transfer) => transfer.toSchoolId);
  const begin = Map.groupBy(plan.placements, (placement) => placement.toSchoolId);
  // A district without new teachers has no column for them.
  const hiring = district.hires.length > 0;
  return {
    key: 'schools',
    columns: columns(
      'school_id',
      'school',
      'area',
      'approved_posts:number',
      'held_before:number',
      'eligible:number',
      'out:number',
      'backbone_out:number',
      'in:number',
      'backbone_in:number',
      ...(hiring ? ['new_teachers:number'] : []),
      'held_after:number',
    ),
    summed: [
      'approved_posts',
      'held_before',
      'eligible',
      'out',
      'backbone_out',
      'in',
      'backbone_in',
      'new_teachers',
      'held_after',
    ],
    rows: district.schools.map((school) => {
      const before = held.get(school.id) ?? [];
      const leaving = out.get(school.id) ?? [];
      const arriving = into.get(school.id) ?? [];
      const beginning = begin.get(school.id)?.length ?? 0;
      return [
        school.id,
        school.name,
        termCell('area', school.areaClass),
        postsOf(school, plan.policy.referenceDate),
        before.length,
        before.filter((teacher) => ledger.entries.get(teacher.id)?.eligible === true).length,
        leaving.length,
        leaving.filter((transfer) => transfer.backbone).length,
        arriving.length,
        arriving.filter((transfer) => transfer.backbone).length,
        ...(hiring ? [beginning] : []),
        before.length - leaving.length + arriving.length + beginning,
      ];
    }),
  };
};
