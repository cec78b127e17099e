import type { Plan } from './plan.ts';
import type { Move } from './transfer.ts';

/** A plan at its barest: its transfers and its placements of new teachers, as the checker reads them. */
export const movesOfPlan = ({ transfers, placements }: Pick<Plan, 'transfers' | 'placements'>): readonly Move[] => [
  ...transfers,
  ...placements,
];
