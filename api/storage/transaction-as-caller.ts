import { sql } from 'kysely';
import type { Caller } from '../access/caller.ts';
import { lastOfEach } from './applied.ts';
import type { Database, Transaction } from './database.ts';
import { ownedBy, type TransactionOwner } from './owned-dialect.ts';

/** One transaction of its owner's; rolled back when `run` rejects. */
export const transactionOf = <Result>(
  { kysely }: Database,
  owner: TransactionOwner,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => ownedBy(owner, () => kysely.transaction().execute(run));

const withLast = async <Result>(
  transaction: Transaction,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => {
  const result = await run(transaction);
  await lastOfEach.getStore()?.(transaction);
  return result;
};

/**
 * One transaction on behalf of a caller: the database itself shows and takes only what the caller's role may see and
 * change in the caller's own district. Rolled back when `run` rejects.
 */
export const asCaller = <Result>(
  database: Database,
  caller: Caller,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> =>
  transactionOf(database, { role: 'junheng_caller', caller }, (transaction) => withLast(transaction, run));

/** One transaction for the service's own work in every district: jobs, sign-in, backup. Never with a caller's words. */
export const asService = <Result>(
  database: Database,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => transactionOf(database, { role: 'junheng_service', caller: null }, run);

/**
 * One transaction of the service's own that begins with what is the schema owner's alone, as the queue's tables are;
 * `then` gets what that came to, unless it is nothing.
 */
export const asOwnerThenService = <First, Result>(
  database: Database,
  first: (transaction: Transaction) => Promise<First | undefined>,
  then: (transaction: Transaction, first: First) => Promise<Result>,
): Promise<Result | undefined> =>
  transactionOf(database, { role: 'none', caller: null }, async (transaction) => {
    const came = await first(transaction);
    if (came === undefined) return undefined;
    await sql`set local role junheng_service`.execute(transaction);
    return then(transaction, came);
  });

/** The same as `asService` for a note that a crash of the machine may take back without harm: that a session was used just now. */
export const asServiceBriefly = <Result>(
  database: Database,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => transactionOf(database, { role: 'junheng_service', caller: null, light: true }, run);

/**
 * One transaction of the service's own for somebody whose permission was judged before: accounts, sessions, tokens,
 * which no caller reads. The trail of events still names who it was.
 */
export const asServiceFor = <Result>(
  database: Database,
  caller: Caller,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> =>
  transactionOf(database, { role: 'junheng_service', caller }, (transaction) => withLast(transaction, run));
