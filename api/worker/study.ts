import { priceObjections, type RunTask, type SolvingPool } from '../../solver/index.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { explainedPlan } from '../../src/explain/explained-plan.ts';
import type { ObjectionPrices, OpenObjection } from '../../src/explain/objection-prices.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { Waterfall } from '../../src/plan/waterfall.ts';
import type { Attainable } from '../../src/plan/way-out.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import { pricingPolicy } from '../../src/review/revision.ts';
import type { AllowedLoss, AlternativePlans } from '../../src/scenario/alternatives.ts';
import { type Frontier, peopleFrontier } from '../../src/scenario/frontier.ts';
import type { Caller } from '../access/caller.ts';
import { packed, unpacked } from '../storage/content.ts';
import { recordEvent } from '../storage/events.ts';
import type { PlanStore } from '../storage/plans.ts';
import type { DoJob } from './do-job.ts';
import { longestSolve } from './solve-plan.ts';

/** The stored request of a study; the plan it is about stands with the job. */
export type StudyRequest =
  | { readonly kind: 'frontier'; readonly mostPoints: number; readonly timeLimit: number | null }
  | {
      readonly kind: 'trade_off';
      readonly goals: readonly GoalName[];
      readonly mostPoints: number;
      readonly timeLimit: number | null;
    }
  | {
      readonly kind: 'alternatives';
      readonly count: number;
      readonly allowed: AllowedLoss;
      readonly timeLimit: number | null;
    }
  | {
      readonly kind: 'objection_prices';
      readonly objections: readonly OpenObjection[];
      readonly timeLimit: number | null;
    }
  | { readonly kind: 'attainable' | 'waterfall'; readonly timeLimit: number | null };

/** The facts that came of a study, without words. */
export type StudyResult =
  | { readonly kind: 'frontier' | 'trade_off'; readonly frontier: Frontier }
  | { readonly kind: 'alternatives'; readonly alternatives: AlternativePlans }
  | { readonly kind: 'objection_prices'; readonly prices: ObjectionPrices }
  | { readonly kind: 'attainable'; readonly quotas: readonly Attainable[] }
  | { readonly kind: 'waterfall'; readonly waterfalls: readonly Waterfall[] };

/** Reads the result of a study from its stored content. */
export const readStudy = (content: Uint8Array): Promise<StudyResult> => unpacked<StudyResult>(content);

export interface StudyOptions {
  readonly plans: PlanStore;
  readonly runTask: RunTask;
  readonly open: SolvingPool['open'];
  /** Megabytes one solve may take. */
  readonly memoryLimit: number;
}

/** What a stored plan was made from. */
const inputsOf = async (plans: PlanStore, caller: Caller, planId: string | null) => {
  const stored = await plans.find(caller, planId ?? '');
  if (stored === undefined) throw new Error('the plan of the study is not there');
  const before = stored.previousPlanId === null ? null : await plans.find(caller, stored.previousPlanId);
  if (before === undefined) throw new Error('the plan before is not there');
  const previous = before === null ? null : movesOfPlan(before.plan);
  return { district: stored.dataset.district, policy: stored.plan.policy, previous, moves: movesOfPlan(stored.plan) };
};

type PriceRequest = Extract<StudyRequest, { readonly kind: 'objection_prices' }>;

/**
 * Prices open objections by questions to the plan, solved with its goals in their order and the fewest changes after
 * them; `null` when the limit came first.
 */
const pricesOf = async (
  { open, memoryLimit }: StudyOptions,
  { objections, timeLimit }: PriceRequest,
  { district, policy, moves }: Awaited<ReturnType<typeof inputsOf>>,
  { signal, onProgress }: Parameters<DoJob>[1],
): Promise<ObjectionPrices | null> => {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const limit = Math.min(timeLimit ?? longestSolve, longestSolve);
  const pricing = pricingPolicy(policy);
  const request = {
    district,
    policy: pricing,
    previous: moves,
    engine: 'auto',
    timeLimit: limit,
    memoryLimit,
  } as const;
  const session = await open(request, { signal });
  try {
    const { plan } = session.base;
    if (plan.status !== 'optimal') return null;
    const explained = explainedPlan({ district, ledger: eligibilityLedger(district, pricing), plan, previous: moves });
    const options = { signal, timeLimit: Math.max(1, limit - seconds()) };
    return await priceObjections({ explained, session, options }, objections, (done, of) =>
      onProgress({ phase: 'objections', level: null, best: done, bound: of, gap: null, seconds: seconds() }),
    );
  } finally {
    await session.close();
  }
};

/** Carries out a study in a solving process; `null` when it was stopped. */
const carryOut = async (
  options: StudyOptions,
  job: Parameters<DoJob>[0],
  surroundings: Parameters<DoJob>[1],
): Promise<StudyResult | null> => {
  const { plans, runTask, memoryLimit } = options;
  const { signal, onProgress } = surroundings;
  const wanted = job.request as StudyRequest;
  const known = await inputsOf(plans, job.caller, job.planId);
  const { moves, ...inputs } = known;
  const limits = { timeLimit: Math.min(wanted.timeLimit ?? longestSolve, longestSolve), memoryLimit };
  switch (wanted.kind) {
    case 'frontier':
    case 'trade_off': {
      const objectives = wanted.kind === 'frontier' ? peopleFrontier : wanted.goals;
      const request = { ...inputs, objectives, mostPoints: wanted.mostPoints };
      const frontier = await runTask<'frontier'>({ task: 'frontier', request, ...limits }, signal, onProgress);
      return frontier === null ? null : { kind: wanted.kind, frontier };
    }
    case 'alternatives': {
      const request = { ...inputs, base: moves, count: wanted.count, allowed: wanted.allowed };
      const order = { task: 'alternatives', request, ...limits } as const;
      const alternatives = await runTask<'alternatives'>(order, signal, onProgress);
      return alternatives === null ? null : { kind: wanted.kind, alternatives };
    }
    case 'objection_prices': {
      const prices = await pricesOf(options, wanted, known, surroundings);
      return prices === null ? null : { kind: wanted.kind, prices };
    }
    case 'attainable': {
      const quotas = await runTask<'dial'>({ task: 'dial', request: inputs, ...limits }, signal, onProgress);
      return quotas === null ? null : { kind: wanted.kind, quotas };
    }
    case 'waterfall': {
      const order = { task: 'waterfall', request: inputs, ...limits } as const;
      const waterfalls = await runTask<'waterfall'>(order, signal, onProgress);
      return waterfalls === null ? null : { kind: wanted.kind, waterfalls };
    }
    default:
      return wanted satisfies never;
  }
};

/** Studies a stored plan and keeps the answer with the job. */
export const makeStudy =
  (options: StudyOptions): DoJob =>
  async (job, surroundings) => {
    const found = await carryOut(options, job, surroundings);
    if (found === null) return { failure: { code: 'no_answer_in_time', text: '' } };
    const result = await packed(found);
    return {
      store: async (transaction) => {
        const { id, kind, planId } = job;
        await recordEvent(transaction, { action: 'studies.create', subject: { kind, id }, data: { plan: planId } });
        return { result };
      },
    };
  };
