import { LRUCache } from 'lru-cache';
import type { SolveRequest } from '../../solver/contract.ts';
import type { Session, SolvingPool } from '../../solver/index.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { Refused } from './refused.ts';

/** Plans whose solved models are kept for questions, each opened by the first request that needs it. */
export interface PlanSessions {
  /**
   * Runs `use` with the session of a plan. The session stays open until every `use` has ended; `request` is made only
   * where none is open. Rejects with `question_stopped` as soon as the signal aborts.
   */
  readonly use: <Result>(
    plan: StoredPlan,
    request: () => Promise<SolveRequest>,
    signal: AbortSignal,
    use: (session: Session) => Promise<Result>,
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export interface PlanSessionOptions {
  /** Sessions kept open at the same time, the most recently used. */
  readonly kept: number;
  /** Milliseconds after which a session without a question is closed. */
  readonly idle: number;
  /** Receives the failure of a close, for the log. */
  readonly onFailure: (error: unknown) => void;
}

interface Kept {
  readonly plan: StoredPlan;
  readonly session: Promise<Session>;
  /** Stops the opening when the last request that waits for it has left. */
  readonly opening: AbortController;
  isOpen: boolean;
  /** Requests that use it now. */
  users: number;
  /** Pushed out of the cache, or idle for too long. */
  evicted: boolean;
}

/** Rejects when the signal aborts, whatever the work comes to afterwards. */
const unlessAborted = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new Refused('question_stopped'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

export const openPlanSessions = (
  pool: Pick<SolvingPool, 'open'>,
  { kept: max, idle, onFailure }: PlanSessionOptions,
): PlanSessions => {
  const closings = new Set<Promise<void>>();
  const closeUnused = (kept: Kept): void => {
    if (!kept.evicted || kept.users > 0) return;
    kept.opening.abort();
    // A session that could not be opened has reported its failure to its request.
    const closing = kept.session
      .then(
        (session) => session.close(),
        () => undefined,
      )
      .catch(onFailure)
      .finally(() => closings.delete(closing));
    closings.add(closing);
  };
  const cache = new LRUCache<string, Kept>({
    max,
    ttl: idle,
    ttlAutopurge: true,
    updateAgeOnGet: true,
    dispose: (kept) => {
      kept.evicted = true;
      closeUnused(kept);
    },
  });

  const opened = (plan: StoredPlan, request: () => Promise<SolveRequest>): Kept => {
    const known = cache.get(plan.id);
    // A plan is read again when a person was erased from its dataset: its session would still know that person.
    if (known?.plan === plan) return known;
    const opening = new AbortController();
    const session = request().then((given) => pool.open(given, { signal: opening.signal }));
    const kept: Kept = { plan, session, opening, isOpen: false, users: 0, evicted: false };
    session.then(
      () => {
        kept.isOpen = true;
      },
      () => undefined,
    );
    cache.set(plan.id, kept);
    return kept;
  };

  return {
    use: async (plan, request, signal, use) => {
      if (signal.aborted) throw new Refused('question_stopped');
      const kept = opened(plan, request);
      kept.users += 1;
      const forget = (): void => {
        if (cache.peek(plan.id) === kept) cache.delete(plan.id);
      };
      try {
        const session = await unlessAborted(kept.session, signal);
        if (session.base.plan.status !== 'optimal') throw new Refused('no_answer_in_time');
        return await unlessAborted(use(session), signal);
      } catch (error) {
        // A session that failed is opened anew by the next request; one that a client left serves the others.
        if (!(error instanceof Refused) || error.code === 'no_answer_in_time') forget();
        throw error;
      } finally {
        kept.users -= 1;
        if (kept.users === 0 && !kept.isOpen) forget();
        closeUnused(kept);
        // Idle from now on.
        cache.get(plan.id);
      }
    },
    close: async () => {
      cache.clear();
      await Promise.all(closings);
    },
  };
};
