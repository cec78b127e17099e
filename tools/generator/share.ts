/**
 * Whole numbers that add up to `total` in proportion to the weights, by the largest remainder (the method of
 * domain 2.5 for posts); `least` is given to each before the rest is shared out. Ties go to the earlier item.
 */
export const largestRemainder = (total: number, weights: readonly number[], least = 0): number[] => {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  const rest = Math.max(0, total - least * weights.length);
  const exact = weights.map((weight) => (sum > 0 ? (rest * weight) / sum : rest / weights.length));
  const shares = exact.map((share) => Math.floor(share));
  const left = rest - shares.reduce((whole, share) => whole + share, 0);
  const order = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const winners = new Set(order.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => share + least + (winners.has(index) ? 1 : 0));
};
