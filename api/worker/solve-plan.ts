import type { EngineName, SolveOptions, SolveOutcome, SolveRequest } from '../../solver/contract.ts';
import { withDatasetChanges } from '../../src/plan/apply-change.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { Change } from '../../src/plan/way-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { withGivenOrders } from '../../src/review/orders/with-orders.ts';
import type { DatasetStore } from '../storage/datasets.ts';
import type { PlanOrder } from '../storage/plan-orders.ts';
import type { PlanStore } from '../storage/plans.ts';
import { storedPolicy } from '../storage/stored-policy.ts';
import type { DoJob } from './do-job.ts';

/** The stored request of a plan. A second worker makes the plan from the same request. */
export interface PlanJobRequest {
  readonly policy: Policy;
  /** The version of the district's policy that is; `null`: another policy. */
  readonly policyId?: string | null;
  readonly previousPlanId: string | null;
  /** Decided orders that were added to the dataset's own at the time of the request. */
  readonly orders: readonly PlanOrder[];
  readonly engine: EngineName | 'auto';
  /** Seconds. */
  readonly timeLimit: number | null;
  /** Whether it prices an objection. */
  readonly changePoints?: boolean;
  /** Changes of the dataset with which a scenario is made. */
  readonly datasetChanges?: readonly Change[];
}

export type Solve = (request: SolveRequest, options: SolveOptions) => Promise<SolveOutcome>;

export interface SolvePlanOptions {
  readonly datasets: DatasetStore;
  readonly plans: PlanStore;
  readonly solve: Solve;
  readonly now: () => Date;
  /** Megabytes one solve may take. */
  readonly memoryLimit: number;
}

/** Seconds a solve is given at most: the queue gives a job to somebody else after a day (see `queue.ts`). */
export const longestSolve = 23 * 60 * 60;

/** Makes a plan and stores it, once, however many workers made it. */
export const solvePlan =
  ({ datasets, plans, solve, now, memoryLimit }: SolvePlanOptions): DoJob =>
  async ({ id, caller, datasetId, planId, name, createdAt, request }, { signal, settle, onProgress }) => {
    const { policyId, previousPlanId, orders, engine, timeLimit, changePoints, ...rest } = request as PlanJobRequest;
    const datasetChanges = rest.datasetChanges ?? [];
    const policy = storedPolicy(rest.policy);
    const dataset = await datasets.find(caller, datasetId ?? '');
    const previous = previousPlanId === null ? null : await plans.find(caller, previousPlanId);
    if (dataset === undefined || previous === undefined) throw new Error('the dataset or the plan before is not there');
    const district = withGivenOrders(
      withDatasetChanges(dataset.district, datasetChanges),
      orders.map(({ order }) => order),
    );
    const { plan, run } = await solve(
      {
        district,
        policy,
        previous: previous === null ? null : movesOfPlan(previous.plan),
        engine,
        timeLimit: Math.min(timeLimit ?? longestSolve, longestSolve),
        memoryLimit,
        ...(changePoints === true ? { changePoints } : {}),
      },
      { signal, settle, onProgress },
    );
    if (plan.status === 'cancelled') return { failure: { code: 'no_plan_in_time', text: '' } };
    const scenario = planId === null ? {} : { parentPlanId: planId, scenarioName: name, datasetChanges };
    const made = { id, datasetId: dataset.id, policyId: policyId ?? null, previousPlanId, orders, ...scenario };
    const kept = { ...made, plan, run, createdAt, finishedAt: now() };
    const add = await plans.adding(caller, kept);
    return {
      store: async (transaction) => {
        await add(transaction);
        return {};
      },
    };
  };
