import { sql } from 'kysely';
import type { Transaction } from './database.ts';
import { liveWorkers } from './live-workers.ts';

export interface Reservation {
  readonly membershipId: string;
  readonly keySha256: string;
  readonly fingerprint: string;
  readonly nonce: string;
  /** The process that carries it out, by the number of its lock. */
  readonly holder: number;
}

/** Milliseconds a key is remembered. */
const goodFor = 24 * 60 * 60 * 1000;

/**
 * State of a request with a key: new, to be carried out; done, with its stored answer; still being carried
 * out; the key was used for another request; or its process died before it answered.
 */
export type Reserved =
  | { readonly kind: 'mine' | 'under_way' | 'other' | 'answer_lost' }
  | { readonly kind: 'answered'; readonly answer: Buffer; readonly bodyFingerprint: string | null };

/** Takes a key for a request. For the service's own transaction. */
export const reserveKey = async (transaction: Transaction, reservation: Reservation, now: Date): Promise<Reserved> => {
  const { membershipId, keySha256, fingerprint, nonce, holder } = reservation;
  await transaction
    .deleteFrom('idempotencyKeys')
    .where('membershipId', '=', membershipId)
    .where('expiresAt', '<=', now)
    .execute();
  const taken = await transaction
    .insertInto('idempotencyKeys')
    .values({
      ...reservation,
      bodyFingerprint: null,
      applied: false,
      status: null,
      answer: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + goodFor),
    })
    .onConflict((conflict) => conflict.columns(['membershipId', 'keySha256']).doNothing())
    .returning('nonce')
    .executeTakeFirst();
  if (taken !== undefined) return { kind: 'mine' };
  const row = await transaction
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('membershipId', '=', membershipId)
    .where('keySha256', '=', keySha256)
    .forUpdate()
    .executeTakeFirst();
  // Let go of in this moment: as if it came a moment earlier.
  if (row === undefined) return { kind: 'under_way' };
  if (row.fingerprint !== fingerprint) return { kind: 'other' };
  if (row.answer !== null) return { kind: 'answered', answer: row.answer, bodyFingerprint: row.bodyFingerprint };
  const isUnderWay = row.status === null && (await liveWorkers(transaction)).has(row.holder);
  if (isUnderWay) return { kind: 'under_way' };
  if (row.applied) return { kind: 'answer_lost' };
  await transaction
    .updateTable('idempotencyKeys')
    .set({ nonce, holder, status: null })
    .where('membershipId', '=', membershipId)
    .where('keySha256', '=', keySha256)
    .execute();
  return { kind: 'mine' };
};

/**
 * The last statement of each transaction of a request with a key: notes that it changed something. Where the key was
 * given to a later request meanwhile the transaction fails.
 */
export const noteApplied = async (transaction: Transaction, { nonce }: Pick<Reservation, 'nonce'>): Promise<void> => {
  const { rows } = await sql<{ writes: boolean }>`select pg_current_xact_id_if_assigned() is not null as writes,
    set_config('role', 'junheng_service', true)`.execute(transaction);
  if (rows[0]?.writes !== true) return;
  const noted = await transaction
    .updateTable('idempotencyKeys')
    .set({ applied: true })
    .where('nonce', '=', nonce)
    .returning('nonce')
    .executeTakeFirst();
  if (noted === undefined) throw new Error('the request was given up and carried out anew');
};

/** Forgets keys whose time is over, of everybody. */
export const forgetKeys = async (transaction: Transaction, now: Date): Promise<void> => {
  await transaction.deleteFrom('idempotencyKeys').where('expiresAt', '<=', now).execute();
};

export const storeAnswer = async (
  transaction: Transaction,
  { nonce }: Pick<Reservation, 'nonce'>,
  kept: { readonly status: number; readonly answer: Buffer; readonly bodyFingerprint: string | null },
): Promise<void> => {
  await transaction.updateTable('idempotencyKeys').set(kept).where('nonce', '=', nonce).execute();
};

/**
 * Lets go of a key whose request changed nothing; of one that did, notes that it has ended without an answer.
 * `nothingCame`: what it changed came to nothing, and it may come again.
 */
export const releaseKey = async (
  transaction: Transaction,
  { nonce }: Pick<Reservation, 'nonce'>,
  { nothingCame = false } = {},
): Promise<void> => {
  await transaction
    .deleteFrom('idempotencyKeys')
    .where('nonce', '=', nonce)
    .$if(!nothingCame, (query) => query.where('applied', '=', false))
    .execute();
  await transaction.updateTable('idempotencyKeys').set({ status: 0 }).where('nonce', '=', nonce).execute();
};
