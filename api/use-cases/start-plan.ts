import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Answer } from '../../src/review/objection/objection.ts';
import { pricingPolicy, revisionPolicy } from '../../src/review/revision.ts';
import { type FreezeRequest, freezeOrders } from '../../src/scenario/freeze-request.ts';
import { givenOrderFaults } from '../../src/scenario/given-order-faults.ts';
import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import type { PlanRequest } from '../http/contract/plan.ts';
import type { GivenOrderBody } from '../http/contract/plan-scenario.ts';
import type { Job } from '../storage/job.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { findPolicy } from './find-policy.ts';
import { finished } from './finished-plan.ts';
import { foundDataset } from './found-dataset.ts';
import { foundAnswer, newOrdersOf } from './give-verdict.ts';
import { givenOrders } from './given-orders.ts';
import { type AddedOrder, orderedDistrict } from './ordered-district.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';
import { submitPlan } from './submit-plan.ts';

/** Starts a plan. */
export const startPlan = (services: Services, caller: Caller, input: PlanRequest): Promise<Outcome<Job>> =>
  outcomeOf(() => submitPlan(services, caller, input));

/** Of the next version: what differs from the plan before. */
export interface RevisionRequest {
  readonly datasetId?: string | undefined;
  /** Another policy; the fewest changes come first under it too, save with `goalsFirst`. */
  readonly policy?: PlanRequest['policy'];
  readonly orders?: readonly GivenOrderBody[] | undefined;
  readonly freeze?: FreezeRequest | undefined;
  readonly goalsFirst?: boolean | undefined;
  readonly engine?: PlanRequest['engine'] | undefined;
  readonly timeLimit?: number | undefined;
}

/** Where faults of a freeze are reported: keys of the request. */
const freezePlaces = { place: 'freeze', schools: 'schools', subjects: 'subjects', teachers: 'teachers' };

/** The orders of a revision that are not decided: those of the request, and those that keep what it freezes. */
const addedToRevision = async (
  services: Services,
  caller: Caller,
  before: StoredPlan,
  { datasetId, orders = [], freeze }: RevisionRequest,
  policy: Policy,
): Promise<readonly AddedOrder[]> => {
  const given = givenOrders(orders);
  const added = given.map((order) => ({ origin: 'given', order }) as const);
  if (freeze === undefined) return added;
  const { district } = await foundDataset(services, caller, datasetId ?? before.dataset.id);
  // The orders in force and those given come before a freeze; their own faults are found with the rest.
  const ordered = await orderedDistrict(services.database, caller, district, policy, added, givenOrderFaults);
  const frozen = freezeOrders(
    freeze,
    { district: ordered.district, policy },
    movesOfPlan(before.plan),
    [],
    freezePlaces,
  );
  if (!frozen.ok) throw new Refused('order_faults', { count: frozen.faults.length }, frozen.faults);
  return [...added, ...frozen.value.orders.map((order) => ({ origin: 'kept', order }) as const)];
};

/** Starts the next version of a plan: the orders in force and the fewest changes. */
export const startRevision = (
  services: Services,
  caller: Caller,
  planId: string,
  request: RevisionRequest,
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { datasetId, engine, timeLimit, goalsFirst } = request;
    const before = await finished(services, caller, planId);
    const input = {
      datasetId: datasetId ?? before.dataset.id,
      previousPlanId: before.id,
      ...(engine === undefined ? {} : { engine }),
      ...(timeLimit === undefined ? {} : { timeLimit }),
    };
    const found = request.policy === undefined ? null : await findPolicy(services, caller, request.policy);
    const own = found?.policy ?? before.plan.policy;
    const policy = {
      policy: goalsFirst === true ? pricingPolicy(own) : revisionPolicy(own),
      stored: found === null ? before.policyVersion : found.stored,
    };
    const added = await addedToRevision(services, caller, before, request, policy.policy);
    return submitPlan(services, caller, input, { policy, added });
  });

/** Starts the plan as it would be if an answer were upheld: the orders of the answer are only tried. */
export const startTrial = (
  services: Services,
  caller: Caller,
  { id, kind }: { readonly id: string; readonly kind: Answer['kind'] },
  input: { readonly takeProposal: boolean; readonly timeLimit?: number | undefined; readonly language: Language },
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { language, takeProposal, timeLimit } = input;
    const answer = await foundAnswer(services, caller, kind, id);
    const plan = await finished(services, caller, answer.planId);
    const orders = newOrdersOf(language, plan, answer, { expires: null, takeProposal });
    if (orders.length === 0) throw new Refused('review_not_found', { id });
    const request = {
      datasetId: plan.dataset.id,
      previousPlanId: plan.id,
      ...(timeLimit === undefined ? {} : { timeLimit }),
    };
    return submitPlan(services, caller, request, {
      policy: { policy: pricingPolicy(plan.plan.policy), stored: plan.policyVersion },
      prices: true,
      added: orders.map(({ order }) => ({ origin: 'tried', order })),
    });
  });
