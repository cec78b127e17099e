import type { Caller } from '../../access/caller.ts';
import { later, lifetimes } from '../../access/lifetimes.ts';
import { digestOf, isSecret } from '../../access/secrets.ts';
import { findTokenCaller, touchToken } from '../../storage/api-tokens.ts';
import type { Database, Transaction } from '../../storage/database.ts';
import { storeFailure } from '../../storage/failure.ts';
import { findSession, type OpenSession, touchSession } from '../../storage/sessions.ts';
import { asServiceBriefly } from '../../storage/transaction-as-caller.ts';

/** What a request shows of who asks. */
export interface Credentials {
  /** The session's cookie. */
  readonly session: string | null;
  /** The header `Authorization`. Where there is one, the cookie is not looked at. */
  readonly authorization: string | null;
}

/** Who asks, and by what: a person's session, which the browser sends of itself, or a program's token. */
export type Known =
  | { readonly by: 'session'; readonly caller: Caller; readonly session: OpenSession }
  | { readonly by: 'token'; readonly caller: Caller; readonly tokenSha256: string };

const isDue = (noted: Date | null, now: Date): boolean =>
  noted === null || now.getTime() - noted.getTime() >= lifetimes.noticed;

/** Notes that a session or token was used, where the disk has space for it: a full one must not keep people from reading. */
const note = async (database: Database, transaction: (transaction: Transaction) => Promise<void>): Promise<void> => {
  try {
    await asServiceBriefly(database, transaction);
  } catch (error) {
    if (storeFailure(error) !== 'full') throw error;
  }
};

const bySession = async (database: Database, secret: string, now: Date): Promise<Known | null> => {
  const session = await findSession(database.readOnly, digestOf(secret), now, later(now, -lifetimes.idle));
  if (session === undefined) return null;
  if (isDue(session.seenAt, now))
    await note(database, (transaction) => touchSession(transaction, session.tokenSha256, now));
  return { by: 'session', caller: session.caller, session };
};

const byToken = async (database: Database, secret: string, now: Date): Promise<Known | null> => {
  const tokenSha256 = digestOf(secret);
  const found = await findTokenCaller(database.readOnly, tokenSha256, now);
  if (found === undefined) return null;
  if (isDue(found.usedAt, now)) await note(database, (transaction) => touchToken(transaction, found.id, now));
  return { by: 'token', caller: found.caller, tokenSha256 };
};

/** Finds who asks; `null` where nothing was shown, or nothing that stands. */
export const resolveCaller = async (
  database: Database,
  { session, authorization }: Credentials,
  now: Date,
): Promise<Known | null> => {
  if (authorization !== null) {
    const [, secret = ''] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    return isSecret('token', secret) ? byToken(database, secret, now) : null;
  }
  return session !== null && isSecret('session', session) ? bySession(database, session, now) : null;
};
