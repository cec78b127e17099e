import { type ObjectionRate, objectionRates } from '../../src/review/objection-rates.ts';
import { type ManualPlacements, manualPlacements } from '../../src/review/orders/manual-placements.ts';
import { withOrders } from '../../src/review/orders/with-orders.ts';
import type { ReviewFacts } from '../../src/review/review-facts.ts';
import type { PlanStanding } from '../../src/review/take-step.ts';
import type { Transaction } from '../storage/database.ts';
import { earlierVersions, isMadeFromInForce, otherOpenPlan, type PlanHead, standingOf } from '../storage/decisions.ts';
import { standingOrders } from '../storage/orders.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { answersTo } from '../storage/reviews.ts';
import { todayIn } from './today.ts';

/** Everything a step of a plan is judged by, as it is in this transaction. */
export interface GatheredFacts {
  readonly facts: ReviewFacts;
  readonly standing: PlanStanding;
  readonly manual: ManualPlacements;
  /** What each school said of its moves. */
  readonly rates: readonly ObjectionRate[];
}

/**
 * Orders in force that the plan was made without, and those it was made with that are not; those only tried among them.
 */
const ordersApart = async (transaction: Transaction, { dataset, orders, plan }: StoredPlan): Promise<number> => {
  const own = new Set(orders.map(({ orderId }) => orderId ?? ''));
  // Those that are the plan's own agree with it already; the others are judged against what it was made of.
  const standing = (await standingOrders(transaction)).filter(({ id }) => !own.delete(id));
  const { joined, contradicting } = withOrders(dataset.district, standing, plan.policy.referenceDate);
  const already = joined.filter(({ order }) =>
    dataset.district.orders.some(
      (other) => other.teacherId === order.teacherId && other.kind === order.kind && other.schoolId === order.schoolId,
    ),
  );
  return joined.length - already.length + contradicting.length + own.size;
};

export const gatherFacts = async (
  transaction: Transaction,
  head: PlanHead,
  stored: StoredPlan,
  options: { readonly now: Date; readonly decision: string | null },
): Promise<GatheredFacts> => {
  const { plan, dataset } = stored;
  const standing = await standingOf(transaction, head);
  const earlier = await answersTo(transaction, await earlierVersions(transaction, head));
  const answers = await answersTo(transaction, [head.id]);
  const rates = objectionRates(
    plan.transfers,
    answers.filter(({ kind }) => kind === 'review'),
  );
  const open = (kind: 'review' | 'appeal') =>
    [...earlier, ...answers].filter((answer) => answer.kind === kind && answer.standing === 'open').length;
  const manual = manualPlacements(plan.transfers, dataset.district.orders, plan.policy.manualPlacementCap);
  const other = await otherOpenPlan(transaction, head);
  return {
    standing,
    manual,
    rates,
    facts: {
      today: todayIn(options.now),
      status: plan.status,
      brokenRows: plan.checks.filter(({ holds }) => !holds).length,
      datasetIsLatest: await isMadeFromInForce(transaction, head),
      ordersNotInPlan: await ordersApart(transaction, stored),
      otherOpenPlan: other === null ? null : String(other),
      schoolsUnanswered: rates.filter(({ moves, answered }) => moves > 0 && !answered).length,
      reviewDue: standing.reviewDue,
      openObjections: open('review'),
      manualPlacements: manual.placed.length,
      transfers: manual.transfers,
      manualCap: plan.policy.manualPlacementCap,
      noticeDue: standing.noticeDue,
      openAppeals: open('appeal'),
      decision: options.decision,
    },
  };
};
