import type { FastifyBaseLogger } from 'fastify';
import type { SchemaDeviation } from '../../../storage/schema/deviations.ts';

/** Why requests are better sent elsewhere, in words that name neither a place nor an account. */
export type ReadinessProblem =
  | { readonly reason: 'stopping' }
  /** The schema is not this version's. */
  | { readonly reason: 'schema'; readonly deviations: readonly SchemaDeviation[] }
  /** The database failed with this: a code, or the driver's word for a broken line. */
  | { readonly reason: 'database'; readonly failure: string };

/**
 * What keeps requests from being served, or `null`, looked up as often as a client likes. The log gets a line when that
 * changes, and no other. Both lines are warnings, since an end that is not kept leaves the beginning standing.
 */
export const readiness = (
  log: Pick<FastifyBaseLogger, 'warn'>,
  look: () => Promise<ReadinessProblem | null>,
): (() => Promise<ReadinessProblem | null>) => {
  let wasReady = true;
  let begun = 0;
  let newest = 0;
  return async () => {
    begun += 1;
    const turn = begun;
    const hindrance = await look();
    const isReady = hindrance === null;
    // A check that began before the last reported one is outdated.
    if (turn < newest) return hindrance;
    newest = turn;
    if (hindrance !== null && wasReady) log.warn(hindrance, 'not ready');
    if (isReady && !wasReady) log.warn('ready again');
    wasReady = isReady;
    return hindrance;
  };
};
