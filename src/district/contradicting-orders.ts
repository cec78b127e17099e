import type { Order } from './order.ts';

/** Why two orders of one teacher cannot both be carried out; words `intake.expected.orders_<why>`. */
export type OrderContradiction =
  | 'move_stay'
  | 'assign_stay'
  | 'assign_twice'
  | 'modes_differ'
  | 'assign_forbid'
  | 'move_forbid_all';

/** The contradiction between two orders of one teacher (dataset.md section 1); `undefined` when both can be carried out. */
export const orderContradiction = (one: Order, other: Order): OrderContradiction | undefined => {
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
