import type { PostsPlace } from '../../staffing/rebalance.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import { type StaffingInput, schoolNames } from './input.ts';

/** Posts proposed to move between schools, pool and staffing office, with the reason of both ends (clause 0.23). */
export const staffingTransfers = (input: StaffingInput): ReportTable => {
  const name = schoolNames(input);
  const place = (end: PostsPlace): Cell =>
    end.kind === 'school' ? name(end.schoolId) : termCell('posts_place', end.kind);
  return {
    key: 'staffing_transfers',
    columns: columns('posts_from', 'posts_to', 'posts:number', 'vacant_now:number', 'reasons:note'),
    summed: ['posts', 'vacant_now'],
    rows: input.scheme.transfers.map(({ from, to, posts, vacant, reasons }) => [
      place(from),
      place(to),
      posts,
      vacant,
      reasons,
    ]),
  };
};
