import { type Order, placesByHand } from '../../district/order.ts';
import type { Move } from '../../plan/transfer.ts';
import { floorOf, type Rate } from '../../policy/rate.ts';

/** How much of a plan was placed by hand, against its cap (domain 2.9 and 6, `manual_placement_cap`). */
export interface ManualPlacements {
  /** Moves of teachers whom an order sends: to a school named (`assign`), or anywhere (`move`). */
  readonly placed: readonly Move[];
  readonly transfers: number;
  readonly cap: Rate | null;
  /** The most there may be, `⌊cap · transfers⌋`; `null` without a cap. */
  readonly most: number | null;
  readonly withinCap: boolean;
}

/**
 * A person decided that a teacher moves, or where to: such a move is placed by hand. Orders to stay and to avoid a
 * school leave the choice to the rules and do not count, nor does what a freeze keeps of the version before.
 */
export const manualPlacements = (
  transfers: readonly Move[],
  orders: readonly Order[],
  cap: Rate | null,
): ManualPlacements => {
  const sent = new Set(orders.filter(placesByHand).map((order) => order.teacherId));
  const placed = transfers.filter(({ teacherId }) => sent.has(teacherId));
  const most = cap === null ? null : floorOf(cap, transfers.length);
  return { placed, transfers: transfers.length, cap, most, withinCap: most === null || placed.length <= most };
};
