import { sql } from 'kysely';
import type { Caller } from '../access/caller.ts';
import { lastOfEach } from './applied.ts';
import type { Database, Work } from './database.ts';

/** The settings row-level security reads, for one transaction. */
const become = (work: Work, role: 'junheng_caller' | 'junheng_service', caller: Caller | null) =>
  sql`select
    set_config('role', ${role}, true),
    set_config('junheng.district', ${caller?.districtId ?? ''}, true),
    set_config('junheng.role', ${caller?.role ?? ''}, true),
    set_config('junheng.school', ${caller?.schoolId ?? ''}, true),
    set_config('junheng.teacher', ${caller?.teacherId ?? ''}, true),
    set_config('junheng.account', ${caller?.accountId ?? ''}, true)`.execute(work);

const withLast = async <Result>(transaction: Work, work: (work: Work) => Promise<Result>): Promise<Result> => {
  const result = await work(transaction);
  await lastOfEach.getStore()?.(transaction);
  return result;
};

/**
 * One transaction on behalf of a caller: the database itself shows and takes only what the caller's role may see and
 * change in the caller's own district. Rolled back when `work` rejects.
 */
export const asCaller = <Result>(
  database: Database,
  caller: Caller,
  work: (work: Work) => Promise<Result>,
): Promise<Result> =>
  database.kysely.transaction().execute(async (transaction) => {
    await become(transaction, 'junheng_caller', caller);
    return withLast(transaction, work);
  });

/** One transaction for the service's own work in every district: jobs, sign-in, backup. Never with a caller's words. */
export const asService = <Result>(database: Database, work: (work: Work) => Promise<Result>): Promise<Result> =>
  database.kysely.transaction().execute(async (transaction) => {
    await become(transaction, 'junheng_service', null);
    return work(transaction);
  });

/**
 * One transaction of the service's own for somebody whose permission was judged before: accounts, sessions, tokens,
 * which no caller reads. The trail of events still names who it was.
 */
export const asServiceFor = <Result>(
  database: Database,
  caller: Caller,
  work: (work: Work) => Promise<Result>,
): Promise<Result> =>
  database.kysely.transaction().execute(async (transaction) => {
    await become(transaction, 'junheng_service', caller);
    return withLast(transaction, work);
  });
