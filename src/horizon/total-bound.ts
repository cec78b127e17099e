import { product, type Rational, rational, sum } from '../equity/rational.ts';
import type { Policy } from '../policy/policy.ts';
import type { SupplyYear } from './supply.ts';

/** Whether the fewest movers of later years follow from who is eligible without any move. */
const boundsLaterYears = (policy: Policy): boolean =>
  policy.rotationScopes.includes('district') && policy.countMode === 'started' && policy.protectOnlyTeacher === 'off';

const ceiling = ({ numerator, denominator }: Rational): number => Number((numerator + denominator - 1n) / denominator);

/**
 * Fewest moves of all years together that any plans can have whose first slice is the best of its year: its own fewest
 * movers, then for each later year the district's rate of those eligible without any move, less everyone moved before,
 * who is not eligible again. Fewer moves early never raise the sum by less than they save later, so the least of each
 * year in turn is the least of all; rounded up only at the end.
 */
export const leastMoves = (firstSlice: number, supply: readonly SupplyYear[], policy: Policy): number => {
  if (!boundsLaterYears(policy)) return firstSlice;
  const rate = rational(BigInt(policy.rotationRate.numerator), BigInt(policy.rotationRate.denominator));
  let total = rational(BigInt(firstSlice), 1n);
  for (const { eligible } of supply.slice(1)) {
    const left = sum(rational(BigInt(eligible), 1n), rational(-total.numerator, total.denominator));
    if (left.numerator > 0n) total = sum(total, product(rate, left));
  }
  return ceiling(total);
};
