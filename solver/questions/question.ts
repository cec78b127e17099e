import { type OrderContradiction, orderContradiction } from '../../src/district/contradicting-orders.ts';
import type { District } from '../../src/district/district.ts';
import type { SchoolId, TeacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { Move } from '../../src/plan/transfer.ts';
import { withGivenOrders } from '../../src/review/orders/with-orders.ts';

/**
 * What if these orders were given too: a question about a plan. `forbid` a school or every school, `stay`, `move` and
 * `assign` mean what they mean in a dataset.
 */
export interface Question {
  readonly orders: readonly Order[];
}

/** Why a question has no answer of any kind: an order names an unknown teacher or school, or contradicts another order. */
export type QuestionFault =
  | { readonly kind: 'unknown_teacher'; readonly teacherId: TeacherId }
  | { readonly kind: 'unknown_school'; readonly schoolId: SchoolId }
  | { readonly kind: 'contradiction'; readonly teacherId: TeacherId; readonly why: OrderContradiction };

/** What the best plan is when the question's orders hold. */
export type Answer =
  /** Proven at every level; `values` in the order of the policy's goals. */
  | { readonly status: 'optimal'; readonly moves: readonly Move[]; readonly values: readonly number[] }
  /** No plan keeps the rules with these orders: proven. */
  | { readonly status: 'infeasible' }
  /** The time limit or the caller came first: nothing is claimed. */
  | { readonly status: 'stopped' };

/** Every fault of a question; none when it can be put. */
export const questionFaults = (district: District, { orders }: Question): readonly QuestionFault[] => {
  const teachers = new Set(district.teachers.map(({ id }) => id));
  const schools = new Set(district.schools.map(({ id }) => id));
  const known = [...district.orders];
  return orders.flatMap((order): readonly QuestionFault[] => {
    const { teacherId, schoolId } = order;
    const faults: QuestionFault[] = [];
    if (!teachers.has(teacherId)) faults.push({ kind: 'unknown_teacher', teacherId });
    if (schoolId !== null && !schools.has(schoolId)) faults.push({ kind: 'unknown_school', schoolId });
    for (const other of known) {
      const why = other.teacherId === teacherId ? orderContradiction(other, order) : undefined;
      if (why !== undefined) faults.push({ kind: 'contradiction', teacherId, why });
    }
    known.push(order);
    return faults;
  });
};

/** The district of a question: its own orders and those of the question. */
export const askedDistrict = (district: District, { orders }: Question): District => withGivenOrders(district, orders);
