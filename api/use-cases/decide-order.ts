import type { CalendarDate } from '../../src/district/date.ts';
import type { SchoolId, TeacherId } from '../../src/district/ids.ts';
import type { OrderKind } from '../../src/district/words.ts';
import { withOrders } from '../../src/review/orders/with-orders.ts';
import type { Refusal } from '../../src/review/refusal.ts';
import type { Caller } from '../access/caller.ts';
import { planHead } from '../storage/decisions.ts';
import { recordEvent } from '../storage/events.ts';
import { addOrder, orderForChange, revokeOrder, type StoredOrder, standingOrders } from '../storage/orders.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { foundDataset } from './found-dataset.ts';
import { type Outcome, outcomeOf, type RefusalValues, Refused, refusedBy, reviewRefusal } from './refused.ts';
import { requireSeen, type SeenRevisions } from './revision.ts';
import type { Services } from './services.ts';
import { todayIn } from './today.ts';

export interface OrderRequest {
  readonly datasetId: string;
  readonly planId: string | null;
  readonly teacherId: TeacherId;
  readonly kind: OrderKind;
  readonly schoolId: SchoolId | null;
  readonly reason: string;
  readonly expires: CalendarDate | null;
}

const refusal = (kind: Refusal['kind'], rule: string, values: RefusalValues = {}): Refused =>
  refusedBy([reviewRefusal(kind, rule, values)]);

/** Decides an order that agrees with those in force. */
export const decideOrder = (
  services: Pick<Services, 'database' | 'datasets' | 'now'>,
  caller: Caller,
  { datasetId, planId, teacherId, kind, schoolId, reason, expires }: OrderRequest,
): Promise<Outcome<StoredOrder>> =>
  outcomeOf(async () => {
    const { database, now } = services;
    const { district } = await foundDataset(services, caller, datasetId);
    const order = { teacherId, kind, schoolId, reason };
    if (kind === 'assign' && schoolId === null) throw refusal('subject', 'order_school');
    const today = todayIn(now());
    if (expires !== null && expires < today) throw refusal('subject', 'order_over', { today });
    return asCaller(database, caller, async (transaction) => {
      if (planId !== null && (await planHead(transaction, planId)) === undefined)
        throw new Refused('plan_not_found', { id: planId });
      const decided = { id: '', order, expires: null, answerId: null };
      const { unknown, contradicting } = withOrders(district, [...(await standingOrders(transaction)), decided], today);
      if (unknown.includes(decided)) throw refusal('subject', 'order_unknown');
      if (contradicting.some((one) => one.decided === decided)) throw refusal('state', 'order_contradicts');
      const added = await addOrder(transaction, caller, { planId, order, reason, expires, answerId: null });
      await recordEvent(transaction, {
        action: 'orders.create',
        subject: { kind: 'order', id: added.id },
        why: reason,
        data: { teacher: order.teacherId, kind: order.kind, school: order.schoolId, expires, plan: planId },
      });
      return added;
    });
  });

/** Revokes an order, with a reason; it stays on record. */
export const revokeDecidedOrder = (
  { database, now }: Pick<Services, 'database' | 'now'>,
  caller: Caller,
  id: string,
  { why, seen }: { readonly why: string; readonly seen: SeenRevisions },
): Promise<Outcome<StoredOrder>> =>
  outcomeOf(() =>
    asCaller(database, caller, async (transaction) => {
      const stored = await orderForChange(transaction, id);
      if (stored === undefined) throw new Refused('order_not_found', { id });
      requireSeen(seen, stored.rowVersion);
      if (stored.revokedAt !== null) throw refusal('state', 'order_revoked');
      const after = await revokeOrder(transaction, id, { accountId: caller.accountId, at: now(), why });
      const data = { teacher: stored.order.teacherId, kind: stored.order.kind };
      await recordEvent(transaction, { action: 'orders.revoke', subject: { kind: 'order', id }, why, data });
      return after;
    }),
  );
