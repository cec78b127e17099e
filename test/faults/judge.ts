import { expect } from 'vitest';
import { checkTrails } from '../../api/storage/check-trails.ts';
import type { Transaction } from '../../api/storage/database.ts';
import type { Acknowledged } from './acknowledged.ts';

interface Places {
  /** The county that imports, decides and plans. */
  readonly busy: string;
  /** The county whose plan goes round in the loop, and that plan. */
  readonly looping: string;
  readonly planId: string;
}

const inOrder = (values: readonly string[]): readonly string[] => values.toSorted();

/** One event for each acknowledged request and one job for each document request: a repeated effect would add one. */
const judgeEvents = async (
  transaction: Transaction,
  { busy, looping }: Places,
  acknowledged: Acknowledged,
): Promise<void> => {
  const rows = await transaction.selectFrom('events').select(['districtId', 'action', 'data']).execute();
  const of = (action: string) => rows.filter((event) => event.action === action);
  expect(of('datasets.import').filter(({ districtId }) => districtId === busy)).toHaveLength(
    acknowledged.datasets.length + 1,
  );
  expect(of('orders.create').filter(({ districtId }) => districtId === busy)).toHaveLength(
    acknowledged.orders.filter((reason) => reason.startsWith('decided')).length,
  );
  expect(of('orders.revoke')).toHaveLength(acknowledged.revoked.length);
  expect(of('policies.create')).toHaveLength(acknowledged.policies.length);
  expect(of('reviews.create')).toHaveLength(acknowledged.accepted + acknowledged.objected);
  expect(of('reviews.decide')).toHaveLength(acknowledged.verdicts.length);
  const made = of('documents.create').map(({ data }) => (data.files as readonly object[]).length);
  expect(made).toHaveLength(acknowledged.documentRuns);
  const jobs = await transaction.selectFrom('jobs').select('state').where('kind', '=', 'documents').execute();
  expect(jobs.map(({ state }) => state)).toEqual(made.map(() => 'finished'));
  const storedDocuments = await transaction
    .selectFrom('documents')
    .select('sha256')
    .where('districtId', '=', looping)
    .execute();
  expect(storedDocuments).toHaveLength(made.reduce((sum, one) => sum + one, 0));
};

/** Every requested plan is a job; every finished job is a plan with all of its moves and one event. */
const judgePlans = async (
  transaction: Transaction,
  { busy, planId }: Places,
  acknowledged: Acknowledged,
): Promise<void> => {
  const jobs = await transaction.selectFrom('jobs').select(['id', 'state']).where('kind', '=', 'plan').execute();
  expect(jobs).toHaveLength(acknowledged.plans.length);
  expect(jobs.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged.plans.filter((id) => id !== null)));
  const plans = await transaction
    .selectFrom('plans')
    .select(['id', 'version'])
    .where('districtId', '=', busy)
    .execute();
  const finished = jobs.flatMap(({ id, state }) => (state === 'finished' ? [id] : []));
  expect(inOrder(plans.map(({ id }) => id))).toEqual(inOrder(finished));
  const versions = plans.map(({ version }) => version).toSorted((a, b) => a - b);
  expect(versions).toEqual(versions.map((_version, index) => index + 1));
  const made = await transaction
    .selectFrom('events')
    .select(['subjectId', 'data'])
    .where('action', '=', 'plans.create')
    .execute();
  expect(inOrder(made.map(({ subjectId }) => subjectId))).toEqual(inOrder([...finished, planId]));
  const moves = await transaction
    .selectFrom('transfers')
    .select((one) => ['planId', one.fn.countAll<string>().as('count')])
    .groupBy('planId')
    .execute();
  const counts = new Map(moves.map((one) => [one.planId, Number(one.count)]));
  for (const { subjectId, data } of made) expect(counts.get(subjectId) ?? 0).toBe(data.transfers);
};

/** Orders and versions of policies: each there, each once, the versions without a gap. */
const judgeDecided = async (transaction: Transaction, acknowledged: Acknowledged): Promise<void> => {
  const orders = await transaction.selectFrom('orders').select(['reason', 'revokedAt']).execute();
  expect(inOrder(orders.map(({ reason }) => reason))).toEqual(inOrder(acknowledged.orders));
  const revoked = orders.filter(({ revokedAt }) => revokedAt !== null).map(({ reason }) => reason);
  expect(inOrder(revoked)).toEqual(inOrder(acknowledged.revoked));
  const policies = await transaction.selectFrom('policies').select(['version', 'content']).orderBy('version').execute();
  expect(policies.map(({ version }) => version)).toEqual(policies.map((_one, index) => index + 1));
  expect(policies.map(({ content }) => (content as { readonly seed?: unknown }).seed)).toEqual(acknowledged.policies);
};

const stateAfter: Readonly<Record<string, string>> = {
  'open-review': 'in_review',
  publish: 'public_notice',
  'withdraw-notice': 'in_review',
};

/** The plan in the loop stands where its last step left it, with one decision and one span of days for each. */
const judgeLoop = async (transaction: Transaction, { planId }: Places, acknowledged: Acknowledged): Promise<void> => {
  const plan = await transaction
    .selectFrom('plans')
    .select(['state', 'rowVersion'])
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const states = acknowledged.steps.map((step) => stateAfter[step] ?? step);
  expect(plan).toEqual({ state: states.at(-1) ?? 'draft', rowVersion: 1 + states.length });
  const decisions = await transaction
    .selectFrom('decisions')
    .select('toState')
    .where('planId', '=', planId)
    .orderBy('createdAt')
    .execute();
  expect(decisions.map(({ toState }) => toState)).toEqual(states);
  const notices = await transaction
    .selectFrom('notices')
    .select(['kind', 'endedAt'])
    .where('planId', '=', planId)
    .execute();
  const spans = (kind: string) => notices.filter((notice) => notice.kind === kind);
  const count = (step: string) => acknowledged.steps.filter((one) => one === step).length;
  expect(spans('review')).toHaveLength(count('open-review'));
  expect(spans('public_notice')).toHaveLength(count('publish'));
  expect(spans('public_notice').filter(({ endedAt }) => endedAt !== null)).toHaveLength(count('withdraw-notice'));
  const answers = await transaction.selectFrom('reviews').select('standing').where('planId', '=', planId).execute();
  const standings = (standing: string) => answers.filter((answer) => answer.standing === standing).length;
  expect(standings('accepted')).toBe(acknowledged.accepted);
  expect(standings('upheld')).toBe(acknowledged.verdicts.filter((verdict) => verdict === 'uphold').length);
  expect(standings('rejected')).toBe(acknowledged.verdicts.filter((verdict) => verdict === 'reject').length);
  expect(answers).toHaveLength(acknowledged.accepted + acknowledged.objected);
};

/** Every requested dataset exists once, made by one job; no upload outlives its job. */
const judgeDatasets = async (transaction: Transaction, { busy }: Places, acknowledged: Acknowledged): Promise<void> => {
  const datasets = await transaction.selectFrom('datasets').select('name').where('districtId', '=', busy).execute();
  expect(inOrder(datasets.map(({ name }) => name))).toEqual(inOrder(['busy', ...acknowledged.datasets]));
  const jobs = await transaction
    .selectFrom('jobs')
    .select(['datasetName', 'state'])
    .where('kind', '=', 'import')
    .execute();
  expect(inOrder(jobs.map(({ datasetName, state }) => `${datasetName} ${state}`))).toEqual(
    inOrder(acknowledged.datasets.map((name) => `${name} finished`)),
  );
  expect(await transaction.selectFrom('jobFiles').select(['jobId', 'name']).execute()).toEqual([]);
};

/** Nothing that was acknowledged is lost, nothing is there twice, the trail is whole. */
export const judge = async (transaction: Transaction, places: Places, acknowledged: Acknowledged): Promise<void> => {
  await judgeDatasets(transaction, places, acknowledged);
  await judgePlans(transaction, places, acknowledged);
  await judgeDecided(transaction, acknowledged);
  await judgeLoop(transaction, places, acknowledged);
  await judgeEvents(transaction, places, acknowledged);
  expect((await checkTrails(transaction)).filter(({ broken }) => broken !== null)).toEqual([]);
};
