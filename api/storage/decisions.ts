import { sql } from 'kysely';
import type { PlanStanding, StepTaken } from '../../src/review/take-step.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from './database.ts';
import { inForceId } from './datasets-in-force.ts';
import { addNotice, endNotices, type NoticeKind, noticesOf } from './notices.ts';
import type { PlanReviewState } from './tables.ts';
import { isUuid } from './uuid.ts';

/** What of a plan moves on; its content never does. */
export interface PlanHead {
  readonly id: string;
  readonly version: number;
  readonly datasetId: string;
  readonly previousPlanId: string | null;
  readonly status: string;
  readonly state: PlanReviewState;
  readonly createdAt: Date;
  readonly rowVersion: number;
}

const headColumns = [
  'id',
  'version',
  'datasetId',
  'previousPlanId',
  'status',
  'state',
  'createdAt',
  'rowVersion',
] as const;

export const planHead = async (transaction: Transaction, id: string): Promise<PlanHead | undefined> =>
  isUuid(id) ? transaction.selectFrom('plans').select(headColumns).where('id', '=', id).executeTakeFirst() : undefined;

/** The same with the hash of its dataset's content. */
export const planHeadWithHash = async (
  transaction: Transaction,
  id: string,
): Promise<(PlanHead & { readonly sha256: string }) | undefined> =>
  transaction
    .selectFrom('plans')
    .innerJoin('datasets', 'datasets.id', 'plans.datasetId')
    .select(headColumns.map((column) => `plans.${column}` as const))
    .select('datasets.sha256')
    .where('plans.id', '=', id)
    .executeTakeFirst();

/** Serialises the steps of one plan and excludes answers in between. The holder takes no further lock. */
const holdPlan = (transaction: Transaction, id: string, how: 'alone' | 'with others') =>
  (how === 'alone'
    ? sql`select pg_advisory_xact_lock(hashtext('junheng.plan'), hashtext(${id}))`
    : sql`select pg_advisory_xact_lock_shared(hashtext('junheng.plan'), hashtext(${id}))`
  ).execute(transaction);

/** The plan's state, locked until the transaction ends against steps of others. */
export const planForChange = async (transaction: Transaction, id: string): Promise<PlanHead | undefined> => {
  await holdPlan(transaction, id, 'alone');
  return planHead(transaction, id);
};

/** The same for who answers it: others may answer too, a step waits. */
export const planForAnswer = async (transaction: Transaction, id: string): Promise<PlanHead | undefined> => {
  await holdPlan(transaction, id, 'with others');
  return planHead(transaction, id);
};

/** Versions a plan was made from, the nearest first. */
export const earlierVersions = async (transaction: Transaction, plan: PlanHead): Promise<readonly string[]> => {
  const versions: string[] = [];
  let previous = plan.previousPlanId;
  while (previous !== null && !versions.includes(previous)) {
    versions.push(previous);
    previous = (await planHead(transaction, previous))?.previousPlanId ?? null;
  }
  return versions;
};

/** Where a plan stands, with the days that are running. */
export const standingOf = async (transaction: Transaction, plan: PlanHead): Promise<PlanStanding> => {
  const running = (await noticesOf(transaction, plan.id)).filter(({ endedAt }) => endedAt === null);
  const due = (kind: NoticeKind) => running.find((notice) => notice.kind === kind)?.dueOn ?? null;
  return { state: plan.state, reviewDue: due('review'), noticeDue: due('public_notice'), appealDue: due('appeal') };
};

const noticeKinds = { open_review: 'review', publish: 'public_notice', finalise: 'appeal' } as const;

/** What a step takes back. */
const endedBy: Readonly<Record<StepTaken['step'], readonly NoticeKind[]>> = {
  open_review: [],
  publish: [],
  finalise: [],
  take_back: ['review'],
  withdraw_notice: ['public_notice'],
  revoke: ['review', 'public_notice', 'appeal'],
};

/** Stores a step: the plan's state, the decision, the days that begin and those taken back. */
export const storeStep = async (
  transaction: Transaction,
  caller: Caller,
  plan: PlanHead,
  taken: StepTaken,
  on: { readonly at: Date; readonly today: PlanStanding['reviewDue']; readonly why: string | null },
): Promise<PlanHead> => {
  const moved = await transaction
    .updateTable('plans')
    .set((one) => ({ state: taken.standing.state, rowVersion: one('rowVersion', '+', 1) }))
    .where('id', '=', plan.id)
    .returning(headColumns)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('decisions')
    .values({
      districtId: caller.districtId ?? '',
      planId: plan.id,
      fromState: taken.from,
      toState: taken.standing.state,
      why: on.why,
      createdBy: caller.accountId,
    })
    .execute();
  await endNotices(transaction, plan.id, endedBy[taken.step], { at: on.at, why: on.why });
  const kind = taken.step in noticeKinds ? noticeKinds[taken.step as keyof typeof noticeKinds] : null;
  if (kind !== null && taken.deadline !== null && on.today !== null)
    await addNotice(transaction, caller, { planId: plan.id, kind, beganOn: on.today, deadline: taken.deadline });
  return moved;
};

/** Steps taken with a plan, the first one first. */
export const decisionsOf = async (transaction: Transaction, planId: string) =>
  transaction
    .selectFrom('decisions')
    .select(['id', 'fromState', 'toState', 'why', 'createdAt', 'createdBy'])
    .where('planId', '=', planId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** Another plan of the district that is in review or in public notice; `null` where there is none. */
export const otherOpenPlan = async (transaction: Transaction, plan: PlanHead): Promise<number | null> => {
  const row = await transaction
    .selectFrom('plans')
    .select('version')
    .where('state', 'in', ['in_review', 'public_notice'])
    .where('id', '<>', plan.id)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? null;
};

/** Whether the dataset in force has the content the plan was made from. */
export const isMadeFromInForce = async (transaction: Transaction, plan: PlanHead): Promise<boolean> => {
  const current = await inForceId(transaction);
  if (current === undefined) return false;
  const rows = await transaction
    .selectFrom('datasets')
    .select('sha256')
    .where('id', 'in', [current, plan.datasetId])
    .execute();
  return new Set(rows.map(({ sha256 }) => sha256)).size === 1;
};
