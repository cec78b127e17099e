import { later, lifetimes } from '../../access/lifetimes.ts';
import { standingTokens } from '../../storage/api-tokens.ts';
import type { Database } from '../../storage/database.ts';
import { standingSessions } from '../../storage/sessions.ts';
import type { Known } from './resolve-caller.ts';

const digestOf = (known: Known): string => (known.by === 'session' ? known.session.tokenSha256 : known.tokenSha256);

/** Which of these callers still hold a valid session or token. The check does not count as use of a session. */
export const revalidateSessions = async (
  database: Database,
  candidates: readonly Known[],
  now: Date,
): Promise<(known: Known) => boolean> => {
  const of = (by: Known['by']) => candidates.filter((known) => known.by === by).map(digestOf);
  const standing = new Set([
    ...(await standingSessions(database.readOnly, of('session'), now, later(now, -lifetimes.idle))),
    ...(await standingTokens(database.readOnly, of('token'), now)),
  ]);
  return (known) => standing.has(digestOf(known));
};
