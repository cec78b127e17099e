import type { SolveRequest } from '../../solver/contract.ts';
import type { Session } from '../../solver/index.ts';
import { SolverError } from '../../src/errors.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { datasetHead } from '../storage/datasets.ts';
import { movesOfStoredPlan, type StoredPlan } from '../storage/plans.ts';
import { asService } from '../storage/transaction-as-caller.ts';
import { Refused } from './refused.ts';
import type { Services } from './services.ts';

type Needed = Pick<Services, 'database' | 'sessions' | 'memoryLimit'>;

/**
 * Seconds a plan may take to be solved again for its first question. The client waits for it; a larger plan is refused
 * with the way on.
 */
const longestOpening = 110;

/** Why questions about a plan are not answered; `null` when they are. */
const questionRefusal = ({ id, plan }: Pick<StoredPlan, 'id' | 'plan'>): Refused | null => {
  if (plan.status === 'infeasible' || plan.status === 'cancelled') return new Refused('plan_without_moves', { id });
  return plan.status === 'optimal' ? null : new Refused('plan_not_proven', { id });
};

const keyOf = ({ teacherId, toSchoolId, stage, subject }: Move): string =>
  JSON.stringify([teacherId, toSchoolId, stage, subject]);

const sameMoves = (a: readonly Move[], b: readonly Move[]): boolean => {
  const known = new Set(a.map(keyOf));
  return a.length === b.length && b.every((move) => known.has(keyOf(move)));
};

/** What a stored plan was solved from. */
const requestOf = async ({ database, memoryLimit }: Needed, stored: StoredPlan): Promise<SolveRequest> => ({
  district: stored.dataset.district,
  policy: stored.plan.policy,
  previous: stored.previousPlanId === null ? null : await movesOfStoredPlan(database, stored.previousPlanId),
  engine: 'auto',
  timeLimit: longestOpening,
  memoryLimit,
});

const problemOf = (error: unknown): unknown => {
  if (!(error instanceof SolverError)) return error;
  return new Refused(error.code === 'memory_limit' ? 'memory_exceeded' : 'question_failed');
};

/**
 * Puts questions to a stored plan. The session is opened on demand in a process of its own, so the caller's thread never
 * solves. A plan without moves, not proven, of a withdrawn dataset, or made otherwise by an earlier version of the
 * program is refused by name.
 */
export const withPlanSession = async <Result>(
  services: Needed,
  stored: StoredPlan,
  signal: AbortSignal,
  use: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const refusal = questionRefusal(stored);
  if (refusal !== null) throw refusal;
  const { id } = stored;
  // As the service: whether a dataset was withdrawn does not depend on the caller, who may not read datasets.
  const dataset = await asService(services.database, (transaction) => datasetHead(transaction, stored.dataset.id));
  if (dataset === undefined || dataset.withdrawnAt !== null) throw new Refused('plan_withdrawn', { id });
  try {
    return await services.sessions.use(
      stored,
      () => requestOf(services, stored),
      signal,
      async (session) => {
        if (!sameMoves(movesOfPlan(stored.plan), movesOfPlan(session.base.plan)))
          throw new Refused('plan_not_reproduced', { id });
        return await use(session);
      },
    );
  } catch (error) {
    throw problemOf(error);
  }
};
