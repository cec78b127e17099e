import { rankOf } from '../model/linear-model.ts';
import type { ProgramAnswer } from './column-program.ts';
import { zeroCost } from './pricing.ts';
import { copyOf, type Restriction } from './restriction.ts';

const whole = 1e-6;

/**
 * Counts of the quotas that stand between two integers and carry a price: where they are cut, the linear bound rises.
 * `q·B >= p·N` with B and N whole is the one place where a district's programme is far from integral.
 */
export const pricedQuotaCounts = (restriction: Restriction, answer: ProgramAnswer): readonly number[] => {
  const { model } = restriction;
  const counts: number[] = [];
  for (let column = 0; column < model.columns; column += 1) {
    if (model.rank[column] !== rankOf.quota) continue;
    const value = answer.point[column] as number;
    const part = value - Math.floor(value);
    if (part < whole || part > 1 - whole) continue;
    let priced = false;
    for (let entry = model.starts[column] as number; entry < (model.starts[column + 1] as number); entry += 1)
      priced ||=
        Math.abs((answer.rowDuals[model.indices[entry] as number] as number) * (model.values[entry] as number)) >
        zeroCost;
    if (priced) counts.push(column);
  }
  return counts;
};

/** The two halves of a region on either side of a fractional value: every plan lies in one of them. */
export const halves = (
  restriction: Restriction,
  column: number,
  value: number,
): readonly [Restriction, Restriction] => {
  const below = copyOf(restriction);
  below.upper[column] = Math.floor(value);
  const above = copyOf(restriction);
  above.lower[column] = Math.ceil(value);
  return [below, above];
};
