import { largestInRows, largestOf } from '../model/largest-in-rows.ts';
import type { ProgramAnswer } from './column-program.ts';
import { zeroCost } from './pricing.ts';
import { isFree, type Restriction } from './restriction.ts';

/** How far a linear optimum may stand from an integer and still be that integer. */
export const valueTolerance = (value: number): number => 1e-5 * Math.max(1, Math.abs(value) / 1e6);

/**
 * Whether a row's price is one: a cent on a budget is nothing to the row and much to a move that costs thousands, so
 * what counts is the price at the row's largest coefficient.
 */
const isPrice = (price: number, largest: number): boolean => Math.abs(price) * largest > zeroCost;

/**
 * Narrows a restriction to the optimal face of a linear programme: by complementary slackness the columns with a
 * price stay at the bound they stand at, and the rows with a price at the side they touch. Exact where the level's
 * best plan meets the linear optimum: every such plan lies on this face.
 */
export const fixOptimalFace = (restriction: Restriction, answer: ProgramAnswer): void => {
  const { lower, upper, rowLower, rowUpper, model } = restriction;
  const largest = largestInRows(model);
  for (let column = 0; column < model.columns; column += 1) {
    const price = answer.reduced[column] as number;
    if (Math.abs(price) <= zeroCost || !isFree(restriction, column)) continue;
    if (price > 0) upper[column] = lower[column] as number;
    else lower[column] = upper[column] as number;
  }
  for (let row = 0; row < model.rows; row += 1) {
    const price = answer.rowDuals[row] as number;
    if (!isPrice(price, largest[row] as number)) continue;
    if (price > 0) rowUpper[row] = rowLower[row] as number;
    else rowLower[row] = rowUpper[row] as number;
  }
  restriction.held = restriction.held.map((goal) => {
    const price = answer.heldPrices.get(goal.costs) ?? 0;
    if (!isPrice(price, largestOf(goal.costs))) return goal;
    return price > 0 ? { ...goal, upper: goal.lower } : { ...goal, lower: goal.upper };
  });
};

/** Reduced-cost fixing: a move whose price exceeds the gap cannot change in any plan within it (model.md 4). */
export const fixBeyondGap = (restriction: Restriction, answer: ProgramAnswer, gap: number): void => {
  const { lower, upper, model } = restriction;
  const limit = gap + valueTolerance(answer.value) + zeroCost;
  for (let column = 0; column < model.columns; column += 1) {
    if (model.rank[column] === 0 || !isFree(restriction, column)) continue;
    const price = answer.reduced[column] as number;
    if (price > limit) upper[column] = lower[column] as number;
    else if (price < -limit) lower[column] = upper[column] as number;
  }
};
