import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Fault } from '../../src/fault.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { withOrders } from '../../src/review/orders/with-orders.ts';
import type { Caller } from '../access/caller.ts';
import type { Database } from '../storage/database.ts';
import type { OrderOrigin } from '../storage/order-origin.ts';
import { standingOrders } from '../storage/orders.ts';
import type { PlanOrder } from '../storage/plan-orders.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { Refused, refusedBy, reviewRefusal } from './refused.ts';

/** An order of a plan that is not decided. */
export type AddedOrder = Pick<PlanOrder, 'order'> & { readonly origin: Exclude<OrderOrigin, 'decided'> };

/**
 * The district a plan is made of: the dataset's, with the decided orders in force at the policy's reference date, and
 * the added ones, which must agree with them. `faultsOf` finds the faults of orders given with a request.
 */
export const orderedDistrict = async (
  database: Database,
  caller: Caller,
  district: District,
  policy: Policy,
  added: readonly AddedOrder[] = [],
  faultsOf: (ordered: District, given: readonly Order[]) => readonly Fault[] = () => [],
): Promise<{ readonly district: District; readonly orders: readonly PlanOrder[] }> => {
  const standing = await asCaller(database, caller, standingOrders);
  const decided = withOrders(district, standing, policy.referenceDate);
  const given = added.filter(({ origin }) => origin === 'given').map(({ order }) => order);
  const faults = given.length === 0 ? [] : faultsOf(decided.district, given);
  if (faults.length > 0) throw new Refused('order_faults', { count: faults.length }, faults);
  const trials = added.map(({ order }) => ({ id: '', order, expires: null, answerId: null }));
  const ordered = withOrders(decided.district, trials, policy.referenceDate);
  if (ordered.contradicting.length > 0 || ordered.unknown.length > 0)
    throw refusedBy([reviewRefusal('state', 'order_contradicts')]);
  return {
    district: ordered.district,
    orders: [
      ...decided.joined.map(({ id, order }) => ({ orderId: id, origin: 'decided' as const, order })),
      ...added.map(({ order, origin }) => ({ orderId: null, origin, order })),
    ],
  };
};
