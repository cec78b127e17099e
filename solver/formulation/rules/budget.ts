import { candidateCosts, specialGradeCost } from '../candidate-costs.ts';
import type { ModelRule } from '../parts.ts';

const greatestDivisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : greatestDivisor(b, a % b));

/** The plan costs no more than the budget a year in addition to today (clauses 0.43, 2.36). Divided by the costs' greatest divisor, which is exact. */
export const budget: ModelRule = {
  write: ({ instance, builder, move }) => {
    const { budget: limit, costRates } = instance.policy;
    if (limit === null || costRates === null) return;
    const costs = candidateCosts(instance, costRates);
    const divisor = Math.max(1, costs.reduce(greatestDivisor, 0));
    const row = builder.row(
      Number.NEGATIVE_INFINITY,
      Math.floor((limit - specialGradeCost(instance, costRates)) / divisor),
    );
    costs.forEach((fen, candidate) => {
      if (fen !== 0) builder.entry(row, move(candidate), fen / divisor);
    });
  },
};
