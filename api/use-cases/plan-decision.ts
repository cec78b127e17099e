import type { Decision } from '../../src/decision/decision-document.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import { planDocument } from '../../src/plan/plan-document.ts';
import type { Caller } from '../access/caller.ts';
import type { PlanStore, StoredPlan } from '../storage/plans.ts';

/**
 * What the decision file of a stored plan holds. It names the engine that made the plan, not the program that writes the file: its
 * seal stands on paper and is the same after an update.
 */
export const decisionOf = async (
  { plans }: { readonly plans: PlanStore },
  caller: Caller,
  { plan, run, dataset, previousPlanId }: StoredPlan,
): Promise<Decision> => {
  const previous = previousPlanId === null ? undefined : await plans.find(caller, previousPlanId);
  return {
    district: dataset.district,
    policy: plan.policy,
    previous: previous === undefined ? null : movesOfPlan(previous.plan),
    plan: planDocument(plan),
    checks: plan.checks,
    versions: { engine: run.engine, engine_version: run.engineVersion },
  };
};
