import { sql } from 'kysely';
import type { Transaction } from './database.ts';

/** Jobs of one kind in one state, of all districts together. */
export interface JobFigures {
  readonly kind: string;
  readonly state: string;
  readonly count: number;
  /** Seconds from start to end, of all that have both. */
  readonly seconds: number;
}

/** Counts and durations of jobs over all districts. */
export const jobFigures = async (transaction: Transaction): Promise<readonly JobFigures[]> => {
  const rows = await transaction
    .selectFrom('jobs')
    .select(['kind', 'state'])
    .select((one) => one.fn.countAll<string>().as('count'))
    .select(sql<number>`coalesce(sum(extract(epoch from finished_at - started_at)), 0)::float8`.as('seconds'))
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .orderBy('state')
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
};
