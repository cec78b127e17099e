import { later, lifetimes } from '../../access/lifetimes.ts';
import { standingTokens } from '../../storage/api-tokens.ts';
import type { Database } from '../../storage/database.ts';
import { standingSessions } from '../../storage/sessions.ts';
import type { Known } from './resolve-caller.ts';

const digestOf = (known: Known): string => (known.by === 'session' ? known.session.tokenSha256 : known.tokenSha256);

/** Of people who asked before, those whose session or token is still good, without it being used by the question. */
export const revalidateSessions = async (
  database: Database,
  asked: readonly Known[],
  now: Date,
): Promise<(known: Known) => boolean> => {
  const of = (by: Known['by']) => asked.filter((known) => known.by === by).map(digestOf);
  const standing = new Set([
    ...(await standingSessions(database.readOnly, of('session'), now, later(now, -lifetimes.idle))),
    ...(await standingTokens(database.readOnly, of('token'), now)),
  ]);
  return (known) => standing.has(digestOf(known));
};
