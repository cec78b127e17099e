import type { CalendarDate } from '../../district/date.ts';
import type { Order } from '../../district/order.ts';

/** An order with its last day: a row of `orders` made by a decision of this district. */
export interface DecidedOrder {
  readonly id: string;
  readonly order: Order;
  /** Last day it binds; `null`: until lifted. */
  readonly expires: CalendarDate | null;
  /** The answer that was upheld; `null`: ordered by the officer. */
  readonly answerId: string | null;
}

/** In force at a reference date as an exemption is: its last day is not before it. */
export const inForce = ({ expires }: Pick<DecidedOrder, 'expires'>, reference: CalendarDate): boolean =>
  expires === null || expires >= reference;
