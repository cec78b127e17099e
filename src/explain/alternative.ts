import type { OrderContradiction } from '../district/contradicting-orders.ts';
import type { TeacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import type { Move } from '../plan/transfer.ts';
import type { Comparison } from './comparison.ts';

/**
 * What came of a question with these orders: the best plan that keeps them against the explained plan; that no plan
 * keeps them, which is proven; that an order of the dataset already says otherwise; or no answer in time.
 */
export type Alternative = { readonly orders: readonly Order[] } & (
  | { readonly status: 'possible'; readonly comparison: Comparison; readonly moves: readonly Move[] }
  | { readonly status: 'impossible' }
  | { readonly status: 'ordered'; readonly teacherId: TeacherId; readonly why: OrderContradiction }
  | { readonly status: 'unknown' }
);

export type PossibleAlternative = Extract<Alternative, { readonly status: 'possible' }>;

export const isPossible = (alternative: Alternative): alternative is PossibleAlternative =>
  alternative.status === 'possible';
