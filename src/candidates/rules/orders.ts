import type { PairRule } from '../pair.ts';

/** Decisions already taken: `stay` keeps, `forbid` bars one school or all, `assign` leaves one school only. */
export const orders: PairRule = {
  id: 'orders',
  clause: 'own',
  refuses: ({ teacher, slot }, context) =>
    context.orders
      .get(teacher.id)
      ?.some(
        (order) =>
          order.kind === 'stay' ||
          (order.kind === 'forbid' && (order.schoolId === null || order.schoolId === slot.schoolId)) ||
          (order.kind === 'assign' && order.schoolId !== slot.schoolId),
      ) ?? false,
};
