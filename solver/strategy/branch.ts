import { copyOf, type Restriction } from './restriction.ts';

const whole = 1e-6;

/** The column to branch on: of the highest rank with a fractional value, the one nearest to a half; -1 when none is. */
export const branchColumn = (restriction: Restriction, point: Float64Array): number => {
  const { rank } = restriction.model;
  let best = -1;
  let bestRank = 0;
  let bestDistance = 1;
  for (let column = 0; column < point.length; column += 1) {
    const own = rank[column] as number;
    if (own === 0 || own < bestRank) continue;
    const value = point[column] as number;
    const part = value - Math.floor(value);
    if (part < whole || part > 1 - whole) continue;
    const distance = Math.abs(part - 0.5);
    if (own === bestRank && distance >= bestDistance) continue;
    best = column;
    bestRank = own;
    bestDistance = distance;
  }
  return best;
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
