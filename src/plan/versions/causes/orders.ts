import type { Order } from '../../../district/order.ts';
import type { DifferenceCause, PlanVersion } from '../version.ts';

const same = (a: Order, b: Order): boolean => a.kind === b.kind && a.schoolId === b.schoolId;

/** An order about this very person that one version had and the other not (dataset.md section 1): an upheld objection. */
export const ordersCause: DifferenceCause = {
  name: 'orders',
  find: ({ teacherId }, { before, now }) => {
    const own = ({ district }: PlanVersion): readonly Order[] =>
      district.orders.filter((order) => order.teacherId === teacherId);
    const [earlier, later] = [own(before), own(now)];
    const given = later.find((order) => !earlier.some((other) => same(order, other)));
    if (given !== undefined) return { what: 'given', kind: given.kind };
    const lifted = earlier.find((order) => !later.some((other) => same(order, other)));
    return lifted === undefined ? null : { what: 'lifted', kind: lifted.kind };
  },
};
