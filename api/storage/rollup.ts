import { sql } from 'kysely';
import type { Check } from '../../src/plan/plan.ts';
import type { Caller } from '../access/caller.ts';
import type { Database, Transaction } from './database.ts';
import type { DatasetCounts } from './dataset-counts.ts';
import { promiseCache } from './promise-cache.ts';
import { readPlanContent } from './stored-plan.ts';
import type { PlanReviewState } from './tables.ts';
import { asServiceFor } from './transaction-as-caller.ts';

interface PlanFigures {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly state: PlanReviewState;
  readonly transfers: number;
  readonly backbone: number;
  readonly decidedAt: Date | null;
  readonly broken: number;
  /** The checker's rows of the quotas of whole districts; those of single schools are left out. */
  readonly quotas: readonly Check[];
}

export interface DistrictFigures {
  readonly code: string;
  readonly name: string;
  readonly data: (Pick<DatasetCounts, 'schools' | 'teachers'> & { readonly importedAt: Date }) | null;
  readonly plan: PlanFigures | null;
  readonly jobs: { readonly waiting: number; readonly running: number };
}

const quotaRules = ['rotation_quota', 'backbone_quota', 'principals_quota'];

/** Plans whose quotas are kept in memory: those of a province. */
const kept = 500;

/** The furthest on of each district: decided before published before sent before drafts, the newest of these. */
const furthest = (transaction: Transaction) =>
  transaction
    .selectFrom('plans')
    .distinctOn('plans.districtId')
    .select(['id', 'districtId', 'version', 'status', 'state'])
    .where(({ eb, or }) => or([eb('parentPlanId', 'is', null), eb('state', '<>', 'draft')]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('planOrders')
            .select('planOrders.position')
            .whereRef('planOrders.planId', '=', 'plans.id')
            .where('planOrders.origin', '=', 'tried'),
        ),
      ),
    )
    .orderBy('districtId')
    .orderBy(sql`array_position(array['final', 'public_notice', 'in_review', 'draft'], state)`)
    .orderBy('version', 'desc')
    .execute();

const dataOf = (transaction: Transaction) =>
  transaction
    .selectFrom('datasets')
    .distinctOn('districtId')
    .select(['districtId', 'counts', 'takenUpAt'])
    .where('withdrawnAt', 'is', null)
    .orderBy('districtId')
    .orderBy('takenUpAt', 'desc')
    .orderBy('id', 'desc')
    .execute();

const movesOf = (transaction: Transaction, plans: readonly string[]) =>
  transaction
    .selectFrom('transfers')
    .select('planId')
    .select(sql<number>`count(*)::int`.as('transfers'))
    .select(sql<number>`(count(*) filter (where backbone))::int`.as('backbone'))
    .where('planId', 'in', [...plans])
    .groupBy('planId')
    .execute();

const jobsOf = (transaction: Transaction) =>
  transaction
    .selectFrom('jobs')
    .select('districtId')
    .select(sql<number>`(count(*) filter (where state = 'queued'))::int`.as('waiting'))
    .select(sql<number>`(count(*) filter (where state = 'running'))::int`.as('running'))
    .where('state', 'in', ['queued', 'running'])
    .groupBy('districtId')
    .execute();

const decisionsOf = (transaction: Transaction, plans: readonly string[]) =>
  transaction
    .selectFrom('decisions')
    .select('planId')
    .select((one) => one.fn.max('createdAt').as('decidedAt'))
    .where('planId', 'in', [...plans])
    .where('toState', '=', 'final')
    .groupBy('planId')
    .execute();

const byKey = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): ReadonlyMap<Row[Key], Row> =>
  new Map(rows.map((row) => [row[key], row]));

/** How every district stands, in sums; what a plan says of its quotas never changes and is read once. */
export const rollupStore = (database: Database) => {
  const cache = promiseCache<Pick<PlanFigures, 'broken' | 'quotas'>>(kept);
  const checksOf = async (transaction: Transaction, id: string): Promise<Pick<PlanFigures, 'broken' | 'quotas'>> => {
    const { content } = await transaction
      .selectFrom('plans')
      .select('content')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const { checks } = await readPlanContent(content);
    return {
      broken: checks.filter(({ holds }) => !holds).length,
      quotas: checks.filter(({ rule, scope }) => quotaRules.includes(rule) && !scope.includes(':')),
    };
  };
  return (caller: Caller): Promise<readonly DistrictFigures[]> =>
    asServiceFor(database, caller, async (transaction) => {
      const districts = await transaction
        .selectFrom('districts')
        .select(['id', 'code', 'name'])
        .orderBy('code')
        .execute();
      const [data, plans, jobs] = [
        byKey(await dataOf(transaction), 'districtId'),
        byKey(await furthest(transaction), 'districtId'),
        byKey(await jobsOf(transaction), 'districtId'),
      ];
      const ids = [...plans.values()].map(({ id }) => id);
      const moves = byKey(ids.length === 0 ? [] : await movesOf(transaction, ids), 'planId');
      const decided = byKey(ids.length === 0 ? [] : await decisionsOf(transaction, ids), 'planId');
      const figures: DistrictFigures[] = [];
      for (const { id, code, name } of districts) {
        const [known, plan, waiting] = [data.get(id), plans.get(id), jobs.get(id)];
        const { transfers = 0, backbone = 0 } = (plan === undefined ? undefined : moves.get(plan.id)) ?? {};
        figures.push({
          code,
          name,
          data:
            known === undefined
              ? null
              : { schools: known.counts.schools, teachers: known.counts.teachers, importedAt: known.takenUpAt },
          plan:
            plan === undefined
              ? null
              : {
                  id: plan.id,
                  version: plan.version,
                  status: plan.status,
                  state: plan.state,
                  transfers,
                  backbone,
                  decidedAt: decided.get(plan.id)?.decidedAt ?? null,
                  ...(await cache.forceFetch(plan.id, { context: () => checksOf(transaction, plan.id) })),
                },
          jobs: { waiting: waiting?.waiting ?? 0, running: waiting?.running ?? 0 },
        });
      }
      return figures;
    });
};
