import type { RunTask } from '../../solver/index.ts';
import type { District } from '../../src/district/district.ts';
import type { InspectorPlan } from '../../src/inspectors/inspector-plan.ts';
import { inspectorReport } from '../../src/inspectors/tables/inspector-report.ts';
import type { ItinerantPlan } from '../../src/itinerant/itinerant-plan.ts';
import { itinerantReport } from '../../src/itinerant/tables/itinerant-report.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { ReportTable } from '../../src/report/table.ts';
import type { Caller } from '../access/caller.ts';
import { packed, unpacked } from '../storage/content.ts';
import type { DatasetStore } from '../storage/datasets.ts';
import { recordEvent } from '../storage/events.ts';
import type { PlanStore } from '../storage/plans.ts';
import { storedPolicy } from '../storage/stored-policy.ts';
import type { DoJob } from './do-job.ts';
import { longestSolve } from './solve-plan.ts';

/** The request for an auxiliary plan. */
export interface AuxiliaryPlanRequest {
  readonly policy: Policy;
  /** After the moves of this plan. */
  readonly planId: string | null;
  /** Seconds. */
  readonly timeLimit: number | null;
}

/** What came of it, with the plan whose moves it comes after. */
export type AuxiliaryPlanResult =
  | { readonly kind: 'itinerant'; readonly planId: string | null; readonly plan: ItinerantPlan }
  | { readonly kind: 'inspectors'; readonly planId: string | null; readonly plan: InspectorPlan };

/** Reads the result of such a job from its stored content. */
export const readAuxiliaryPlan = async (content: Uint8Array): Promise<AuxiliaryPlanResult> => {
  const result = await unpacked<AuxiliaryPlanResult>(content);
  const policy = storedPolicy(result.plan.policy);
  return result.kind === 'itinerant'
    ? { ...result, plan: { ...result.plan, policy } }
    : { ...result, plan: { ...result.plan, policy } };
};

export interface AuxiliaryPlanOptions {
  readonly datasets: DatasetStore;
  readonly plans: PlanStore;
  readonly runTask: RunTask;
  /** Megabytes one solve may take. */
  readonly memoryLimit: number;
}

/** The district of an auxiliary plan and the moves it follows: those of a plan or none. */
export const groundOf = async (
  { datasets, plans }: Pick<AuxiliaryPlanOptions, 'datasets' | 'plans'>,
  caller: Caller,
  datasetId: string | null,
  planId: string | null,
) => {
  const plan = planId === null ? null : await plans.find(caller, planId);
  const dataset = plan?.dataset ?? (await datasets.find(caller, datasetId ?? ''));
  if (dataset === undefined || plan === undefined) throw new Error('the dataset or the plan is not there');
  return { district: dataset.district, moves: plan === null ? [] : movesOfPlan(plan.plan) };
};

/** Every table of such a plan. */
export const auxiliaryPlanTables = (district: District, result: AuxiliaryPlanResult): readonly ReportTable[] =>
  result.kind === 'itinerant' ? itinerantReport(district, result.plan) : inspectorReport(district, result.plan);

/** Makes an auxiliary plan: itinerant and remote teaching, or the areas of inspectors. */
export const makeAuxiliaryPlan =
  (options: AuxiliaryPlanOptions): DoJob =>
  async ({ id, kind, caller, datasetId, request }, { signal }) => {
    const { planId, timeLimit, ...rest } = request as AuxiliaryPlanRequest;
    const policy = storedPolicy(rest.policy);
    const { district, moves } = await groundOf(options, caller, datasetId, planId);
    const limits = { timeLimit: Math.min(timeLimit ?? longestSolve, longestSolve), memoryLimit: options.memoryLimit };
    const plan =
      kind === 'itinerant'
        ? await options.runTask<'itinerant'>(
            { task: 'itinerant', request: { district, policy, moves }, ...limits },
            signal,
          )
        : await options.runTask<'inspectors'>({ task: 'inspectors', request: { district, policy }, ...limits }, signal);
    if (plan === null) return { failure: { code: 'no_plan_in_time', text: '' } };
    const result = await packed({ kind, planId, plan });
    return {
      store: async (transaction) => {
        const event = { action: 'sideplans.create', subject: { kind, id }, data: { status: plan.status } };
        await recordEvent(transaction, event);
        return { result };
      },
    };
  };
