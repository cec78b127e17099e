import type { Order } from '../../district/order.ts';
import { message } from '../../text/message.ts';
import type { Numbered } from '../read-rows.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

type Contradiction =
  | 'move_stay'
  | 'assign_stay'
  | 'assign_twice'
  | 'modes_differ'
  | 'assign_forbid'
  | 'move_forbid_all';

/** Why two orders of one teacher cannot both be carried out; `undefined` when they can. */
const contradiction = (one: Order, other: Order): Contradiction | undefined => {
  const kinds = new Set([one.kind, other.kind]);
  const forbids = [one, other].filter(({ kind }) => kind === 'forbid');
  if (kinds.has('move') && kinds.has('stay')) return 'move_stay';
  if (kinds.has('assign') && kinds.has('stay')) return 'assign_stay';
  if (one.kind === 'assign' && other.kind === 'assign' && one.schoolId !== other.schoolId) return 'assign_twice';
  if ([one, other].every(({ kind, mode }) => (kind === 'move' || kind === 'assign') && mode !== undefined))
    return one.mode === other.mode ? undefined : 'modes_differ';
  const everywhere = forbids.some(({ schoolId }) => schoolId === null);
  if (kinds.has('assign') && forbids.length > 0)
    return everywhere || one.schoolId === other.schoolId ? 'assign_forbid' : undefined;
  return kinds.has('move') && everywhere ? 'move_forbid_all' : undefined;
};

/** Orders of one teacher that contradict each other, each pair named with both rows. */
export const ordersAgree: CrossCheck = ({ sheets: { orders } }, log) => {
  const before = new Map<string, Numbered<Order>[]>();
  for (const row of orders.rows) {
    const earlier = before.get(row.value.teacherId) ?? [];
    for (const other of earlier) {
      const why = contradiction(other.value, row.value);
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
