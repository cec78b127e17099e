import { compareIds } from '../district/ids.ts';
import type { Amount } from '../equity/amount.ts';

/** `share · count`, rounded half up, exactly. */
export const shareOf = ({ numerator, denominator }: Amount, count: number): number =>
  Math.floor((2 * numerator * count + denominator) / (2 * denominator));

/** `share^power · count`, rounded half up, exactly. */
export const grown = ({ numerator, denominator }: Amount, power: number, count: number): number => {
  const [top, bottom] = [BigInt(numerator) ** BigInt(power) * BigInt(count), BigInt(denominator) ** BigInt(power)];
  return Number((2n * top + bottom) / (2n * bottom));
};

/**
 * A whole number shared out by weight: largest remainder, ties by identifier. Equal weights where all are 0; nothing
 * where there is no one to share with.
 */
export const shareOut = <Id extends string>(
  total: number,
  weights: readonly (readonly [id: Id, weight: number])[],
): ReadonlyMap<Id, number> => {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const parts = weights.map(([id, weight]) => {
    const [top, bottom] = sum === 0 ? [total, weights.length] : [total * weight, sum];
    return { id, whole: Math.floor(top / bottom), rest: top % bottom };
  });
  const left = total - parts.reduce((all, { whole }) => all + whole, 0);
  const ranked = parts.toSorted((a, b) => b.rest - a.rest || compareIds(a.id, b.id));
  return new Map(ranked.map(({ id, whole }, rank) => [id, whole + (rank < left ? 1 : 0)]));
};
