import { type Ended, hasEnded } from '../engines/engine.ts';
import type { BuiltModel } from '../formulation/build-model.ts';
import type { Instance } from '../formulation/instance.ts';
import type { SolvableLevel } from './levels.ts';
import type { RegionOutcome } from './region-search.ts';
import { copyOf, type Restriction } from './restriction.ts';

/** What the threshold is searched with; the chain of levels is one. */
interface ThresholdSearch {
  readonly parts: {
    readonly instance: Instance;
    readonly built: BuiltModel;
    readonly levels: readonly SolvableLevel[];
  };
  readonly regions: readonly Restriction[];
  readonly integerMinimum: (
    costs: Float64Array,
    restriction: Restriction,
    keeps: (column: number) => boolean,
  ) => { readonly status: 'optimal' | 'infeasible' | Ended; readonly point: Float64Array | null };
}

/**
 * `commute_max` alone: a threshold on the sorted minutes is lowered by bisection, each time testing whether a
 * plan without longer journeys exists in any region; no big-M (model.md 4). The regions are narrowed to the threshold.
 */
export const lowestCommuteThreshold = (
  chain: ThresholdSearch,
  known: Float64Array | null,
): RegionOutcome | 'infeasible' | Ended => {
  const { instance, built, levels } = chain.parts;
  const minutes = instance.counted;
  const weight = levels.find((level) => level.kind === 'commute_threshold')?.weight ?? 1;
  const none = new Float64Array(built.model.columns);
  const longest = (point: Float64Array): number =>
    minutes.reduce((most, value, candidate) => ((point[candidate] as number) > 0.5 ? Math.max(most, value) : most), 0);
  const thresholds = [...new Set([0, ...minutes.filter((value) => value > 0)])].toSorted((a, b) => a - b);
  const under = (region: Restriction, threshold: number): Restriction | null => {
    const narrowed = copyOf(region);
    for (let candidate = 0; candidate < minutes.length; candidate += 1) {
      if ((minutes[candidate] as number) <= threshold) continue;
      if ((region.lower[candidate] as number) > 0.5) return null;
      narrowed.upper[candidate] = 0;
    }
    return narrowed;
  };
  const planUnder = (threshold: number): Float64Array | null | Ended => {
    for (const region of chain.regions) {
      const narrowed = under(region, threshold);
      if (narrowed === null) continue;
      const found = chain.integerMinimum(none, narrowed, () => true);
      if (found.point !== null) return found.point;
      if (hasEnded(found.status)) return found.status;
    }
    return null;
  };
  const start = known ?? planUnder(thresholds.at(-1) ?? 0);
  if (hasEnded(start)) return start;
  if (start === null) return 'infeasible';
  let best = start;
  let low = 0;
  let high = thresholds.indexOf(longest(best));
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = planUnder(thresholds[middle] as number);
    if (hasEnded(found)) return found;
    if (found === null) low = middle + 1;
    else {
      best = found;
      high = thresholds.indexOf(longest(best));
    }
  }
  const threshold = thresholds[high] as number;
  const regions = chain.regions.flatMap((region) => under(region, threshold) ?? []);
  return { status: 'reached', value: weight * threshold, regions, point: best };
};
