import { withChanges } from '../../src/plan/apply-change.ts';
import type { Change } from '../../src/plan/way-out.ts';
import { policyDifference } from '../../src/policy/difference.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicy, policyDocument } from '../../src/policy/schema.ts';
import type { Caller } from '../access/caller.ts';
import type { ScenarioRequestBody } from '../http/contract/plan-scenario.ts';
import type { Job } from '../storage/job.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { findPolicy } from './find-policy.ts';
import { finished } from './finished-plan.ts';
import { givenOrders } from './given-orders.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';
import { submitPlan } from './submit-plan.ts';

/** The changes of a way out of a plan that was not found. */
const wayOutOf = ({ id, plan }: StoredPlan, number: number): readonly Change[] => {
  const ways = plan.diagnosis?.waysOut ?? [];
  const way = ways[number - 1];
  if (way === undefined) throw new Refused('way_out_not_found', { id, number, count: ways.length });
  return way.changes.map(({ change }) => change);
};

/** The policy with its changed keys; every fault of them together. */
const withKeys = (policy: Policy, keys: Readonly<Record<string, unknown>>): Policy => {
  const read = parsePolicy({ ...policyDocument(policy), ...keys }, 'policyChanges');
  if (!read.ok) throw new Refused('policy_faults', {}, read.faults);
  return read.value;
};

/** Starts a scenario: a plan with a changed policy, dataset or orders, whose parent stays as it is. */
export const startScenario = (
  services: Services,
  caller: Caller,
  parentId: string,
  input: ScenarioRequestBody,
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { wayOut, policyChanges, policy: named, orders, datasetId, engine, timeLimit } = input;
    const parent = await finished(services, caller, parentId);
    const changes = wayOut === undefined ? [] : wayOutOf(parent, wayOut);
    if (named !== undefined && (wayOut !== undefined || policyChanges !== undefined))
      throw new Refused('invalid_request', { issues: 'policy' });
    const found = named === undefined ? null : await findPolicy(services, caller, named);
    const eased = withChanges({ district: parent.dataset.district, policy: parent.plan.policy }, changes);
    if (eased === null) throw new Refused('way_out_not_found', { id: parentId, number: wayOut ?? 0, count: 0 });
    const policy = found?.policy ?? withKeys(eased.policy, policyChanges ?? {});
    const datasetChanges = [...parent.datasetChanges, ...changes.filter(({ kind }) => kind !== 'policy')];
    const isSame =
      changes.every(({ kind }) => kind === 'policy') &&
      policyDifference(parent.plan.policy, policy).length === 0 &&
      orders.length === 0 &&
      (datasetId ?? parent.dataset.id) === parent.dataset.id;
    if (isSame) throw new Refused('scenario_unchanged', { id: parentId });
    const request = {
      datasetId: datasetId ?? parent.dataset.id,
      ...(parent.previousPlanId === null ? {} : { previousPlanId: parent.previousPlanId }),
      ...(engine === undefined ? {} : { engine }),
      ...(timeLimit === undefined ? {} : { timeLimit }),
    };
    const sameOrders = parent.orders.flatMap(({ origin, order }) =>
      origin === 'given' || origin === 'kept' ? [{ origin, order }] : [],
    );
    const stored = policyDifference(parent.plan.policy, policy).length === 0 ? parent.policyVersion : null;
    return submitPlan(services, caller, request, {
      policy: { policy, stored: found?.stored ?? stored },
      added: [...sameOrders, ...givenOrders(orders).map((order) => ({ origin: 'given', order }) as const)],
      scenario: { parentId, name: input.name ?? null, datasetChanges },
    });
  });
