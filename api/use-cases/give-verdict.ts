import { createHash } from 'node:crypto';
import type { CalendarDate } from '../../src/district/date.ts';
import { isDecider } from '../../src/review/actor.ts';
import type { Answer } from '../../src/review/objection/objection.ts';
import { decide, type Verdict } from '../../src/review/objection/verdict.ts';
import { expiryOf, ordersOfObjection } from '../../src/review/orders/orders-of-objection.ts';
import { withOrders } from '../../src/review/orders/with-orders.ts';
import { objectionReasons } from '../../src/review/reasons.ts';
import type { Refusal } from '../../src/review/refusal.ts';
import { type Language, type Message, message } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import type { Caller } from '../access/caller.ts';
import type { Transaction } from '../storage/database.ts';
import { recordEvent } from '../storage/events.ts';
import { addOrder, type NewOrder, standingOrders } from '../storage/orders.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { answerForChange, decideAnswer, findAnswer, type StoredAnswer } from '../storage/reviews.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { actorOf } from './actor.ts';
import { proposalCheckOf } from './check-proposal.ts';
import { accepted, type Outcome, outcomeOf, type RefusalValues, Refused, refusedBy, reviewRefusal } from './refused.ts';
import { requireSeen, type SeenRevisions } from './revision.ts';
import type { Services } from './services.ts';

export interface VerdictRequest {
  readonly verdict: Verdict;
  readonly why: string | null;
  /** `undefined`: as long as the reason says. */
  readonly expires: CalendarDate | null | undefined;
  readonly takeProposal: boolean;
}

const refusal = (kind: Refusal['kind'], rule: string, values: RefusalValues = {}): Refusal =>
  reviewRefusal(kind, rule, values);

const obstacle = (why: Message): Refusal => ({ kind: 'subject', rule: 'proposal', clause: '0.31', message: why });

/** What an order says of why: never the words of the objection, of a sensitive reason nothing. */
const wordsOf = (language: Language, { reason }: NonNullable<Answer['objection']>): string =>
  objectionReasons[reason].sensitive
    ? render(language, message('review.order_reason.withheld'))
    : render(language, message('review.order_reason.answer', { reason }));

/** The orders an upheld objection becomes, none of which may contradict what is ordered already. */
export const newOrdersOf = (
  language: Language,
  stored: StoredPlan,
  answer: StoredAnswer,
  request: Pick<VerdictRequest, 'expires' | 'takeProposal'>,
): readonly NewOrder[] => {
  const { plan, dataset } = stored;
  const { objection, teacherId, id, planId } = answer;
  if (objection === null || teacherId === null) return [];
  const reference = plan.policy.referenceDate;
  const expires = request.expires === undefined ? expiryOf(objection, reference) : request.expires;
  if (expires !== null && expires < reference) throw refusedBy([refusal('subject', 'order_expiry', { reference })]);
  const { proposal } = objection;
  const check = request.takeProposal && proposal !== null ? proposalCheckOf(stored, teacherId, proposal) : null;
  if (check !== null && !check.possible)
    throw refusedBy([refusal('subject', 'proposal_impossible'), ...check.obstacles.map(obstacle)]);
  const reason = wordsOf(language, objection);
  const orders = ordersOfObjection(teacherId, objection, { reason, proposal: request.takeProposal });
  const known = new Set<string>(dataset.district.teachers.map((teacher) => teacher.id));
  if (orders.some((order) => !known.has(order.teacherId))) throw refusedBy([refusal('subject', 'order_unknown')]);
  return orders.map((order) => ({ planId, order, reason, expires, answerId: id }));
};

const storeOrders = async (
  transaction: Transaction,
  caller: Caller,
  plan: StoredPlan,
  orders: readonly NewOrder[],
): Promise<readonly string[]> => {
  const decided = orders.map((order, index) => ({ ...order, id: `${index}` }));
  const standing = await standingOrders(transaction);
  const { contradicting } = withOrders(
    plan.dataset.district,
    [...standing.filter(({ id }) => !plan.orders.some(({ orderId }) => orderId === id)), ...decided],
    plan.plan.policy.referenceDate,
  );
  if (contradicting.some((one) => decided.includes(one.decided as (typeof decided)[number])))
    throw refusedBy([refusal('state', 'order_contradicts')]);
  const ids: string[] = [];
  for (const order of orders) ids.push((await addOrder(transaction, caller, order)).id);
  return ids;
};

/** An answer the caller may see; the one of another kind is as unknown as one that is not there. */
const ofKind = (answer: StoredAnswer | undefined, kind: Answer['kind'], id: string): StoredAnswer => {
  if (answer === undefined || answer.kind !== kind) throw new Refused('review_not_found', { id });
  return answer;
};

/** An answer of this kind the caller may see. */
export const foundAnswer = async (
  { database }: Pick<Services, 'database'>,
  caller: Caller,
  kind: Answer['kind'],
  id: string,
): Promise<StoredAnswer> =>
  ofKind(await asCaller(database, caller, (transaction) => findAnswer(transaction, id)), kind, id);

/** Gives a verdict, and where it upholds makes its orders in the same transaction. */
export const giveVerdict = (
  { database, now }: Pick<Services, 'database' | 'now'>,
  caller: Caller,
  language: Language,
  of: { readonly id: string; readonly kind: Answer['kind']; readonly plan: StoredPlan; readonly seen: SeenRevisions },
  request: VerdictRequest,
): Promise<Outcome<StoredAnswer>> =>
  outcomeOf(() =>
    asCaller(database, caller, async (transaction) => {
      const answer = ofKind(await answerForChange(transaction, of.id), of.kind, of.id);
      requireSeen(of.seen, answer.rowVersion);
      const actor = actorOf(caller);
      const decided = accepted(decide(answer, request.verdict, actor, request.why));
      const orders =
        request.verdict === 'uphold'
          ? await storeOrders(transaction, caller, of.plan, newOrdersOf(language, of.plan, answer, request))
          : [];
      const opinion = isDecider(actor) ? request.why : null;
      const kept = await decideAnswer(transaction, decided, { accountId: caller.accountId, at: now(), opinion });
      const sensitive = answer.objection !== null && objectionReasons[answer.objection.reason].sensitive;
      const area = of.kind === 'review' ? 'reviews' : 'appeals';
      await recordEvent(transaction, {
        action: request.verdict === 'withdraw' ? `${area}.create` : `${area}.decide`,
        subject: { kind: of.kind, id: of.id },
        // Who reads the trail need not read of somebody's health: the opinion is there, its hash proves it.
        why: sensitive ? null : opinion,
        data: {
          plan: answer.planId,
          verdict: request.verdict,
          standing: decided.standing,
          orders,
          ...(opinion === null ? {} : { opinionSha256: createHash('sha256').update(opinion).digest('hex') }),
        },
      });
      return kept;
    }),
  );
