import type { SchoolId, TeacherId } from './ids.ts';
import type { MovementMode, OrderKind } from './words.ts';

/** A decision already taken: a row of `orders`. The model reads orders only; the workflow makes them. */
export interface OrderRow {
  readonly teacherId: TeacherId;
  readonly kind: OrderKind;
  /** For `assign` the school to go to; for `forbid` the school not to go to, `null` meaning every school. */
  readonly schoolId: SchoolId | null;
  readonly reason: string | null;
  /** For `move` and `assign`: the mode decided with it, as a support or a shadowing (domain 3). */
  readonly mode?: MovementMode;
  /** Keeps what the version before had: a move so kept was chosen by the rules, not placed by hand. */
  readonly kept?: boolean;
}

/** An order as a district has it. */
export interface Order extends OrderRow {
  /** Taken back while a conflict is looked for: it asks nothing, and its teacher may still move in its mode. */
  readonly takenBack?: true;
}

/** Whether a person decided that the teacher moves, or where to; what an order keeps of an earlier version is no such decision. */
export const placesByHand = ({ kind, kept }: OrderRow): boolean =>
  (kind === 'move' || kind === 'assign') && kept !== true;
