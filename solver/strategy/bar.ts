import type { LevelChain } from './level-chain.ts';

/**
 * `commute_max` alone: the bar over the sorted known minutes is lowered by bisection, asking each time whether a plan
 * without longer journeys exists; no big-M (model.md 4). Narrows the chain's restriction to the bar.
 */
export const barLevel = (
  chain: LevelChain,
  known: Float64Array | null,
): { readonly value: number; readonly point: Float64Array } | 'infeasible' | 'stopped' => {
  const { instance, built, levels } = chain.parts;
  const minutes = instance.candidates.minutes;
  const weight = levels.find((level) => level.kind === 'bar')?.weight ?? 1;
  const none = new Float64Array(built.model.columns);
  const longest = (point: Float64Array): number =>
    minutes.reduce((most, value, candidate) => ((point[candidate] as number) > 0.5 ? Math.max(most, value) : most), 0);
  const bars = [...new Set([0, ...minutes.filter((value) => value > 0)])].toSorted((a, b) => a - b);
  let best = known;
  if (best === null) {
    const any = chain.integerMinimum(none, chain.restriction, () => true);
    if (any.point === null) return any.status === 'infeasible' ? 'infeasible' : 'stopped';
    best = any.point;
  }
  let low = 0;
  let high = bars.indexOf(longest(best));
  while (low < high) {
    const middle = (low + high) >> 1;
    const bar = bars[middle] as number;
    const blocked = minutes.some(
      (value, candidate) => value > bar && (chain.restriction.lower[candidate] as number) > 0.5,
    );
    const found = blocked
      ? { status: 'infeasible' as const, point: null }
      : chain.integerMinimum(none, chain.restriction, (column) => !((minutes[column] ?? 0) > bar));
    if (found.status === 'stopped') return 'stopped';
    if (found.point === null) low = middle + 1;
    else {
      best = found.point;
      high = bars.indexOf(longest(best));
    }
  }
  const bar = bars[high] as number;
  minutes.forEach((value, candidate) => {
    if (value > bar) chain.restriction.upper[candidate] = chain.restriction.lower[candidate] as number;
  });
  return { value: weight * bar, point: best };
};
