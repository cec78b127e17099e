import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { SolveRun } from '../../solver/contract.ts';
import { withDatasetChanges } from '../../src/plan/apply-change.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planText } from '../../src/plan/plan-document.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Change } from '../../src/plan/way-out.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { withGivenOrders } from '../../src/review/orders/with-orders.ts';
import type { Caller } from '../access/caller.ts';
import { packed } from './content.ts';
import type { Database, Transaction } from './database.ts';
import type { DatasetStore, StoredDataset } from './datasets.ts';
import { type PlanHead, planHeadWithHash } from './decisions.ts';
import { recordEvent } from './events.ts';
import { keepPlanOrders, ordersOfPlan, type PlanOrder } from './plan-orders.ts';
import { findStoredPolicy, type PolicyVersion } from './policies.ts';
import { promiseCache } from './promise-cache.ts';
import { readPlanContent } from './stored-plan.ts';
import type { PlanReviewState } from './tables.ts';
import { asCaller, asService } from './transaction-as-caller.ts';
import { addTransfers } from './transfers.ts';
import { isUuid } from './uuid.ts';

/** A finished plan with the dataset it was made from: an immutable version. */
export interface StoredPlan {
  readonly id: string;
  /** Numbered from 1 in each district. */
  readonly version: number;
  readonly previousPlanId: string | null;
  /** Of a scenario: the plan it is one of, what it is called, and how its dataset differs. */
  readonly parentPlanId: string | null;
  readonly scenarioName: string | null;
  readonly datasetChanges: readonly Change[];
  /** What it was made from: the dataset with the decided orders of that day. */
  readonly dataset: StoredDataset;
  readonly orders: readonly PlanOrder[];
  /** The version of the district's policy in the request; `null`: another policy, which the plan stores in full. */
  readonly policyVersion: PolicyVersion | null;
  readonly plan: Plan;
  readonly run: SolveRun;
  readonly createdAt: Date;
  readonly finishedAt: Date;
}

export interface NewPlan {
  readonly id: string;
  readonly datasetId: string;
  readonly previousPlanId: string | null;
  /** The version of the district's policy in the request. */
  readonly policyId?: string | null;
  readonly parentPlanId?: string | null;
  readonly scenarioName?: string | null;
  readonly datasetChanges?: readonly Change[];
  /** Orders that joined the dataset's own. */
  readonly orders?: readonly PlanOrder[];
  readonly plan: Plan;
  readonly run: SolveRun;
  /** When it was requested. */
  readonly createdAt: Date;
  readonly finishedAt: Date;
}

/** A plan in a list. */
export interface PlanSummary {
  readonly id: string;
  readonly version: number;
  readonly datasetId: string;
  readonly datasetName: string;
  readonly status: Plan['status'];
  readonly state: PlanReviewState;
  readonly parentPlanId: string | null;
  readonly scenarioName: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date;
}

export interface PlanStore {
  /** Stores a plan with its moves; one that is there already stays as it is, so that a repeated job does no harm. */
  add(caller: Caller, plan: NewPlan): Promise<void>;
  /** The same for a transaction of the caller's: all that takes long is done before it. */
  adding(caller: Caller, plan: NewPlan): Promise<(transaction: Transaction) => Promise<void>>;
  find(caller: Caller, id: string): Promise<StoredPlan | undefined>;
  /** One transaction of the caller's with a plan in hand, and how it stands; `undefined`: there is no such plan. */
  within<Result>(
    caller: Caller,
    id: string,
    transaction: (transaction: Transaction, plan: StoredPlan, head: PlanHead) => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined>;
  /** Newest first. */
  list(caller: Caller): Promise<readonly PlanSummary[]>;
}

/** Plans cached in memory, the most recently used. */
const kept = 8;

export const planSha256 = (plan: Plan): string => createHash('sha256').update(planText(plan)).digest('hex');

const nextVersion = async (transaction: Transaction, districtId: string): Promise<number> => {
  await sql`select pg_advisory_xact_lock(hashtext('junheng.plan_versions'), hashtext(${districtId}))`.execute(
    transaction,
  );
  const { last } = await transaction
    .selectFrom('plans')
    .select((one) => one.fn.max('version').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
};

const insert = async (
  transaction: Transaction,
  caller: Caller,
  { plan, orders = [], datasetChanges = [], ...given }: NewPlan,
  dataset: StoredDataset,
  content: Buffer,
): Promise<void> => {
  const districtId = caller.districtId ?? '';
  const version = await nextVersion(transaction, districtId);
  const sha256 = planSha256(plan);
  const added = await transaction
    .insertInto('plans')
    .values({
      ...given,
      datasetChanges: datasetChanges.length === 0 ? null : JSON.stringify(datasetChanges),
      districtId,
      version,
      sha256,
      status: plan.status,
      policy: JSON.stringify(policyDocument(plan.policy)),
      content,
      contentSha256: createHash('sha256').update(content).digest('hex'),
      run: JSON.stringify(given.run),
      createdBy: caller.accountId,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return;
  await addTransfers(transaction, { districtId, planId: given.id }, dataset.district, plan);
  await keepPlanOrders(transaction, { districtId, planId: given.id }, orders);
  const policy = given.policyId == null ? {} : { policy: given.policyId };
  const parent = given.parentPlanId == null ? {} : { parent: given.parentPlanId };
  const data = { version, status: plan.status, sha256, transfers: plan.transfers.length, ...policy, ...parent };
  await recordEvent(transaction, { action: 'plans.create', subject: { kind: 'plan', id: given.id }, data });
};

/**
 * The moves of a plan, read as the service: what a later plan was made from does not depend on who looks at it, and an
 * earlier version may be closed to a school.
 */
export const movesOfStoredPlan = async (database: Database, id: string): Promise<readonly Move[]> => {
  const { content } = await asService(database, (transaction) =>
    transaction.selectFrom('plans').select('content').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  return movesOfPlan(await readPlanContent(content));
};

export const planStore = (database: Database, datasets: DatasetStore): PlanStore => {
  const cache = promiseCache<StoredPlan>(kept);
  const read = async (caller: Caller, id: string): Promise<StoredPlan> => {
    const { content, datasetId, policyId, datasetChanges, ...row } = await asCaller(database, caller, (transaction) =>
      transaction
        .selectFrom('plans')
        .select(['id', 'version', 'previousPlanId', 'parentPlanId', 'scenarioName', 'datasetChanges'])
        .select(['datasetId', 'policyId', 'run', 'content'])
        .select(['createdAt', 'finishedAt'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    );
    const dataset = await datasets.find(caller, datasetId);
    if (dataset === undefined) throw new Error(`the dataset of plan ${id} is not there`);
    // Not as the caller: what a plan was made from does not depend on who looks at it first.
    const { orders, policy } = await asService(database, async (transaction) => ({
      orders: await ordersOfPlan(transaction, id),
      policy: policyId === null ? undefined : await findStoredPolicy(transaction, policyId),
    }));
    const policyVersion = policy === undefined ? null : { id: policy.id, name: policy.name, version: policy.version };
    const changes = datasetChanges ?? [];
    const district = withGivenOrders(
      withDatasetChanges(dataset.district, changes),
      orders.map(({ order }) => order),
    );
    const made = { dataset: { ...dataset, district }, datasetChanges: changes, orders, policyVersion };
    return { ...row, ...made, plan: await readPlanContent(content) };
  };
  const adding: PlanStore['adding'] = async (caller, plan) => {
    const dataset = await datasets.find(caller, plan.datasetId);
    if (dataset === undefined) throw new Error(`the dataset of plan ${plan.id} is not there`);
    const content = await packed(plan.plan);
    return (transaction) => insert(transaction, caller, plan, dataset, content);
  };
  // The content of a plan and of its dataset's hash never changes: it is read once, and never while others wait for
  // the transaction. Visibility and state are queried each time.
  const within: PlanStore['within'] = async (caller, id, run) => {
    if (!isUuid(id)) return undefined;
    const known = new Map<string, StoredPlan>();
    for (;;) {
      const tried = await asCaller(database, caller, async (transaction) => {
        const row = await planHeadWithHash(transaction, id);
        if (row === undefined) return { kind: 'unknown' } as const;
        const { sha256, ...head } = row;
        const key = `${id} ${sha256}`;
        const plan = known.get(key) ?? cache.get(key);
        if (plan === undefined) return { kind: 'to_read', key } as const;
        return { kind: 'done', result: await run(transaction, plan, head) } as const;
      });
      if (tried.kind === 'unknown') return undefined;
      if (tried.kind === 'done') return tried;
      known.set(tried.key, await cache.forceFetch(tried.key, { context: () => read(caller, id) }));
    }
  };
  return {
    adding,
    within,
    add: async (caller, plan) => asCaller(database, caller, await adding(caller, plan)),
    find: async (caller, id) => (await within(caller, id, async (_transaction, plan) => plan))?.result,
    list: (caller) =>
      asCaller(database, caller, async (transaction) => {
        const rows = await transaction
          .selectFrom('plans')
          .innerJoin('datasets', 'datasets.id', 'plans.datasetId')
          .select(['plans.id', 'plans.version', 'plans.datasetId', 'datasets.name as datasetName'])
          .select(['plans.status', 'plans.state', 'plans.parentPlanId', 'plans.scenarioName'])
          .select(['plans.createdAt', 'plans.finishedAt'])
          .orderBy('plans.version', 'desc')
          .execute();
        return rows.map((row) => ({ ...row, status: row.status as Plan['status'] }));
      }),
  };
};
