import { sql } from 'kysely';
import type { Transaction } from './database.ts';

/** The family of advisory locks by which processes of the service show that they live. */
export const processLocks = 20_061;

/** The numbers of the processes that live: the database lets go of a process's lock the moment its line breaks. */
export const liveWorkers = async (transaction: Transaction): Promise<ReadonlySet<number>> => {
  const { rows } = await sql<{ number: number }>`select objid::bigint::int as number from pg_locks
    where locktype = 'advisory' and granted and classid = ${processLocks}
      and database = (select oid from pg_database where datname = current_database())`.execute(transaction);
  return new Set(rows.map(({ number }) => number));
};
