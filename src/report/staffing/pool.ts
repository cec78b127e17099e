import { freePosts } from '../../staffing/pool/lent-posts.ts';
import { poolLimits } from '../../staffing/pool/purposes.ts';
import { type Message, message } from '../../text/message.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';
import { termCell } from '../term-cell.ts';
import type { StaffingInput } from './input.ts';

/**
 * Posts lent today with start and end, and what each school may borrow for which purpose where the policy has a pool
 * (clauses 4.22, 4.23). Which posts a plan borrows stands in the plan.
 */
export const staffingPool = ({ district, policy, scheme: { schools } }: StaffingInput): ReportTable => {
  const limit = poolLimits(district, policy);
  const mayBorrow = (school: (typeof schools)[number]['school']): readonly Message[] =>
    (policy.postPool?.purposes ?? []).flatMap(({ purpose }): Message[] => {
      if (purpose === 'shortage_subject') return [message('report.staffing.may_borrow_subject')];
      const number = limit(purpose, school);
      if (number === 0) return [];
      return Number.isFinite(number)
        ? [message('report.staffing.may_borrow', { purpose, number })]
        : [message('report.staffing.may_borrow_any', { purpose })];
    });
  const free = freePosts(district.schools, policy);
  const all: readonly Cell[] = [
    null,
    message('report.sum'),
    schools.reduce((sum, { lent }) => sum + lent, 0),
    policy.postPool?.start ?? null,
    policy.postPool?.end ?? null,
    policy.postPool === null
      ? message('report.staffing.no_pool')
      : Number.isFinite(free)
        ? message('report.staffing.pool_free', { free })
        : termCell('posts_place', 'unlimited'),
  ];
  return {
    key: 'staffing_pool',
    columns: columns('school_id', 'school', 'lent_posts:number', 'loan_start', 'loan_end', 'may_borrow:note'),
    rows: [
      all,
      ...schools
        .map(({ school, lent }): readonly Cell[] => [
          school.id,
          school.name,
          lent,
          school.poolStart ?? null,
          school.poolEnd ?? null,
          mayBorrow(school),
        ])
        .filter((row) => row[2] !== 0 || row[3] !== null || (Array.isArray(row[5]) && row[5].length > 0)),
    ],
  };
};
