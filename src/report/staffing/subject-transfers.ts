import type { SubjectPosts } from '../../staffing/subject-posts.ts';
import { message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import { type StaffingInput, schoolNames } from './input.ts';

/** Posts proposed to change subject within a school, and those the school gains or loses itself. */
export const staffingSubjectTransfers = (input: StaffingInput): ReportTable => {
  const name = schoolNames(input);
  const place = (slot: SubjectPosts | null): Cell =>
    slot === null
      ? termCell('posts_place', 'school_total')
      : message('report.staffing.slot', { stage: slot.stage, subject: slot.subject });
  return {
    key: 'staffing_subject_transfers',
    columns: columns('school', 'posts_from', 'posts_to', 'posts:number', 'reasons:note'),
    summed: ['posts'],
    rows: input.scheme.subjectTransfers.map(({ schoolId, from, to, posts, reasons }) => [
      name(schoolId),
      place(from),
      place(to),
      posts,
      reasons,
    ]),
  };
};
