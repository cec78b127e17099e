import { sql } from 'kysely';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';

/**
 * Steps of a district's plans and changes of its calendars are serialised: a deadline is computed from the calendars
 * that are there when it is stored, none it rests on is withdrawn meanwhile, and of two plans opened simultaneously the
 * second sees the first. Nor is a person erased from what a plan that is just submitted was made from. To be taken
 * first, before anything is read that the step or the change rests on.
 */
export const lockDeadlines = async (
  transaction: Transaction,
  { districtId }: Pick<Caller, 'districtId'>,
): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('junheng.deadlines'), hashtext(${districtId ?? ''}))`.execute(
    transaction,
  );
};
