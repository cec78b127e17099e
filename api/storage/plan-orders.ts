import type { Order } from '../../src/district/order.ts';
import type { Transaction } from './database.ts';

/** A decided order a plan was made with, as it was then. */
export interface PlanOrder {
  /** `null`: not decided, only tried, to see what an objection costs. */
  readonly orderId: string | null;
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
      orders.map(({ orderId, order }, index) => ({
        ...of,
        position: index + 1,
        orderId,
        content: JSON.stringify(order),
      })),
    )
    .execute();
};

/** In the order they joined the district. */
export const ordersOfPlan = async (transaction: Transaction, planId: string): Promise<readonly PlanOrder[]> => {
  const rows = await transaction
    .selectFrom('planOrders')
    .select(['orderId', 'content'])
    .where('planId', '=', planId)
    .orderBy('position')
    .execute();
  return rows.map(({ orderId, content }) => ({ orderId, order: content }));
};
