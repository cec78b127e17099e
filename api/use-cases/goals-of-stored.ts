import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { closedVisibility } from '../access/visibility.ts';
import { movesOfStoredPlan, type StoredPlan } from '../storage/plans.ts';
import { reportOf } from './plan-report.ts';
import type { Services } from './services.ts';

const known = new WeakMap<StoredPlan, Readonly<Partial<Record<GoalName, number>>>>();

/** Every goal of a stored plan, recomputed by the checker; `null` without a plan. */
export const goalsOfStored = async (
  { database }: Pick<Services, 'database'>,
  stored: StoredPlan,
): Promise<Readonly<Partial<Record<GoalName, number>>> | null> => {
  if (stored.plan.status === 'infeasible' || stored.plan.status === 'cancelled') return null;
  const before = known.get(stored);
  if (before !== undefined) return before;
  const previous = stored.previousPlanId === null ? null : await movesOfStoredPlan(database, stored.previousPlanId);
  const { ledger } = reportOf(stored, closedVisibility);
  const { goals } = checkPlan(stored.dataset.district, stored.plan.policy, ledger, movesOfPlan(stored.plan), previous);
  const found = Object.fromEntries([...goals].filter(([goal]) => goal !== 'changes' || previous !== null));
  known.set(stored, found);
  return found;
};
