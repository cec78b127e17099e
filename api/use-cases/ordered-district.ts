import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { withOrders } from '../../src/review/orders/with-orders.ts';
import type { Caller } from '../access/caller.ts';
import type { Database } from '../storage/database.ts';
import { standingOrders } from '../storage/orders.ts';
import type { PlanOrder } from '../storage/plan-orders.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { refusedBy, reviewRefusal } from './refused.ts';

/**
 * The district a plan is made of: the dataset's, with the decided orders in force at the policy's reference date, and
 * those that are only tried, which must agree with them.
 */
export const orderedDistrict = async (
  database: Database,
  caller: Caller,
  district: District,
  policy: Policy,
  tried: readonly Order[] = [],
): Promise<{ readonly district: District; readonly orders: readonly PlanOrder[] }> => {
  const standing = await asCaller(database, caller, standingOrders);
  const trials = tried.map((order) => ({ id: '', order, expires: null, answerId: null }));
  const ordered = withOrders(district, [...standing, ...trials], policy.referenceDate);
  if (ordered.contradicting.some(({ decided }) => decided.id === '') || ordered.unknown.some(({ id }) => id === ''))
    throw refusedBy([reviewRefusal('state', 'order_contradicts')]);
  return {
    district: ordered.district,
    orders: ordered.joined.map(({ id, order }) => ({ orderId: id === '' ? null : id, order })),
  };
};
