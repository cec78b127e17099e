/** A borrower's need, and the most it may borrow for each purpose. */
export interface Borrower {
  readonly need: number;
  readonly limits: readonly number[];
}

/**
 * The most that can be lent when each purpose has a number of posts and each borrower a limit for each purpose:
 * by the least cut, over every set of purposes that are not exhausted. Numbers may be `Infinity`.
 */
export const maxLent = (borrowers: readonly Borrower[], numbers: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let open = 0; open < 1 << numbers.length; open += 1) {
    const isOpen = (purpose: number): boolean => (open & (1 << purpose)) !== 0;
    let cut = numbers.reduce((sum, number, purpose) => (isOpen(purpose) ? sum : sum + number), 0);
    for (const { need, limits } of borrowers)
      cut += Math.min(
        need,
        limits.reduce((sum, limit, purpose) => (isOpen(purpose) ? sum + limit : sum), 0),
      );
    least = Math.min(least, cut);
  }
  return least;
};

/**
 * Each borrower's loans by purpose, together exactly its need: borrowers in the order given, each purpose in order as
 * much as leaves enough for everybody else. `null` where the needs cannot all be met. The same for the same needs.
 */
export const loansOf = (
  borrowers: readonly Borrower[],
  numbers: readonly number[],
): readonly (readonly number[])[] | null => {
  const needed = (rest: readonly Borrower[]): number => rest.reduce((sum, { need }) => sum + need, 0);
  const suffices = (rest: readonly Borrower[], left: readonly number[]): boolean => maxLent(rest, left) >= needed(rest);
  if (!suffices(borrowers, numbers)) return null;
  let left = [...numbers];
  return borrowers.map((borrower, index) => {
    let { need } = borrower;
    const others = borrowers.slice(index + 1);
    return borrower.limits.map((limit, purpose) => {
      const later = borrower.limits.map((other, which) => (which > purpose ? other : 0));
      const after = (lent: number): readonly number[] =>
        left.map((number, which) => (which === purpose ? number - lent : number));
      let lent = Math.min(need, limit, left[purpose] ?? 0);
      while (lent > 0 && !suffices([{ need: need - lent, limits: later }, ...others], after(lent))) lent -= 1;
      left = [...after(lent)];
      need -= lent;
      return lent;
    });
  });
};
