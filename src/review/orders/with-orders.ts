import { type OrderContradiction, orderContradiction } from '../../district/contradicting-orders.ts';
import type { CalendarDate } from '../../district/date.ts';
import type { District } from '../../district/district.ts';
import type { Order } from '../../district/order.ts';
import { sortedDistrict } from '../../district/sorted.ts';
import { type DecidedOrder, inForce } from './decided-order.ts';

/** A district with the orders in force, and what became of those that did not join it. */
export interface Ordered {
  readonly district: District;
  /** Decided orders the district now has. */
  readonly joined: readonly DecidedOrder[];
  readonly expired: readonly DecidedOrder[];
  /** For a teacher or a school missing from the dataset. */
  readonly unknown: readonly DecidedOrder[];
  /** In contradiction with an order before it: of the dataset, or decided earlier. */
  readonly contradicting: readonly { readonly decided: DecidedOrder; readonly why: OrderContradiction }[];
}

const same = (a: Order, b: Order): boolean =>
  a.teacherId === b.teacherId && a.kind === b.kind && a.schoolId === b.schoolId && a.mode === b.mode;

/** A district with orders that are known to agree with its own, each once: the way a plan's own orders join it again. */
export const withGivenOrders = (district: District, given: readonly Order[]): District => {
  if (given.length === 0) return district;
  const orders = [...district.orders];
  for (const order of given) if (!orders.some((other) => same(other, order))) orders.push(order);
  return sortedDistrict({ ...district, orders });
};

/**
 * The district a plan is made of: its own orders and, in the order they were decided, those in force at the reference
 * date. Orders that the intake would refuse in a file (unknown people and schools, contradictions) are left out and
 * reported.
 */
export const withOrders = (district: District, decided: readonly DecidedOrder[], reference: CalendarDate): Ordered => {
  const teachers = new Set(district.teachers.map(({ id }) => id));
  const schools = new Set(district.schools.map(({ id }) => id));
  const orders = [...district.orders];
  const joined: DecidedOrder[] = [];
  const expired: DecidedOrder[] = [];
  const unknown: DecidedOrder[] = [];
  const contradicting: { readonly decided: DecidedOrder; readonly why: OrderContradiction }[] = [];
  for (const one of decided) {
    const { order } = one;
    if (!inForce(one, reference)) {
      expired.push(one);
      continue;
    }
    if (!teachers.has(order.teacherId) || (order.schoolId !== null && !schools.has(order.schoolId))) {
      unknown.push(one);
      continue;
    }
    const own = orders.filter(({ teacherId }) => teacherId === order.teacherId);
    const why = own.map((other) => orderContradiction(other, order)).find((found) => found !== undefined);
    if (why !== undefined) {
      contradicting.push({ decided: one, why });
      continue;
    }
    joined.push(one);
    if (!own.some((other) => same(other, order))) orders.push(order);
  }
  return {
    district: withGivenOrders(
      district,
      joined.map(({ order }) => order),
    ),
    joined,
    expired,
    unknown,
    contradicting,
  };
};
