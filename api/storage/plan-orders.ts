import type { Order } from '../../src/district/order.ts';
import type { Transaction } from './database.ts';
import type { OrderOrigin } from './order-origin.ts';

/** An order a plan was made with, as it was then. */
export interface PlanOrder {
  /** `null` unless decided. */
  readonly orderId: string | null;
  readonly origin: OrderOrigin;
  readonly order: Order;
}

export const keepPlanOrders = async (
  transaction: Transaction,
  of: { readonly districtId: string; readonly planId: string },
  orders: readonly PlanOrder[],
): Promise<void> => {
  if (orders.length === 0) return;
  await transaction
    .insertInto('planOrders')
    .values(
      orders.map(({ orderId, origin, order }, index) => ({
        ...of,
        position: index + 1,
        orderId,
        origin,
        content: JSON.stringify(order),
      })),
    )
    .execute();
};

/** In the order they joined the district. */
export const ordersOfPlan = async (transaction: Transaction, planId: string): Promise<readonly PlanOrder[]> => {
  const rows = await transaction
    .selectFrom('planOrders')
    .select(['orderId', 'origin', 'content'])
    .where('planId', '=', planId)
    .orderBy('position')
    .execute();
  return rows.map(({ orderId, origin, content }) => ({ orderId, origin, order: content }));
};
