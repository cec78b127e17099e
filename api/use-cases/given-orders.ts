import { schoolId, teacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { GivenOrderBody } from '../http/contract/plan-scenario.ts';

/** Orders of a request as the domain has them. */
export const givenOrders = (given: readonly GivenOrderBody[]): readonly Order[] =>
  given.map((order) => ({
    teacherId: teacherId(order.teacherId),
    kind: order.kind,
    schoolId: order.schoolId === null ? null : schoolId(order.schoolId),
    reason: null,
  }));
