import type { Rate } from './rate.ts';

/**
 * A policy's terms for review, notice and appeal (domain 2.9, 5.1 steps 12 to 14); they do not affect the plan itself.
 */
export interface ReviewTerms {
  /** Of the moves of a plan at most this share is placed by hand, by an order to move or to assign; `null` for no cap. */
  readonly manualPlacementCap: Rate | null;
  /** Working days in which principals answer. */
  readonly reviewWorkdays: number;
  /** Working days of the public notice. */
  readonly publicNoticeWorkdays: number;
  /** Working days after the decision in which it may be appealed against. */
  readonly appealWorkdays: number;
}
