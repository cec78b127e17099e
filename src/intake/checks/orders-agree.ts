import { orderContradiction } from '../../district/contradicting-orders.ts';
import type { Order } from '../../district/order.ts';
import { message } from '../../text/message.ts';
import type { Numbered } from '../read-rows.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Orders of one teacher that contradict each other, each pair named with both rows. */
export const ordersAgree: CrossCheck = ({ sheets: { orders } }, log) => {
  const before = new Map<string, Numbered<Order>[]>();
  for (const row of orders.rows) {
    const earlier = before.get(row.value.teacherId) ?? [];
    for (const other of earlier) {
      const why = orderContradiction(other.value, row.value);
      if (why === undefined) continue;
      log.error(
        spotAt(orders, row, 'kind'),
        message(`intake.expected.orders_${why}`, { teacher: row.value.teacherId, first: other.row, second: row.row }),
        message('intake.remedy.orders', { first: other.row, second: row.row }),
      );
    }
    before.set(row.value.teacherId, [...earlier, row]);
  }
};
