/** Logarithms of the factorials from 0! to `most`!. */
const logFactorials = (most: number): readonly number[] => {
  const logs = [0];
  for (let each = 1; each <= most; each += 1) logs.push((logs[each - 1] ?? 0) + Math.log(each));
  return logs;
};

/** A group among all: how many there are, and how many of them were chosen. */
interface Chosen {
  readonly all: number;
  readonly chosen: number;
}

/**
 * The chance, in hundredths of a percent rounded up, that a draw by lot of as many people chooses at least so many of
 * the group (the upper tail of the hypergeometric distribution). A figure for people to read: no rule reads it.
 */
export const chanceOfSoMany = (whole: Chosen, group: Chosen): number => {
  const logs = logFactorials(whole.all);
  const ways = (of: number, some: number): number => (logs[of] ?? 0) - (logs[some] ?? 0) - (logs[of - some] ?? 0);
  const others = whole.all - group.all;
  const all = ways(whole.all, whole.chosen);
  let chance = 0;
  for (let count = group.chosen; count <= Math.min(group.all, whole.chosen); count += 1) {
    const rest = whole.chosen - count;
    if (rest <= others) chance += Math.exp(ways(group.all, count) + ways(others, rest) - all);
  }
  return Math.min(10_000, Math.max(1, Math.ceil(chance * 10_000 - 1e-6)));
};
