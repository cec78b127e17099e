import { type Ended, hasEnded } from '../engines/engine.ts';
import type { Instance } from '../formulation/instance.ts';
import { goalValue } from '../model/linear-model.ts';
import type { LevelChain } from './level-chain.ts';
import { candidateDigest, lotteryNumber, lotteryRounds } from './lottery-numbers.ts';
import { copyOf, isFree, type Restriction } from './restriction.ts';

/** The one plan the lottery leaves, the sum of each round used, and whether it was proven to be the only one. */
export interface TieBreakOutcome {
  readonly point: Float64Array;
  readonly rounds: readonly number[];
  readonly unique: boolean;
}

/** Candidates that the regions still leave open: free in one of them, or taken in one and not in another. */
const openCandidates = (chain: LevelChain): readonly number[] => {
  const open: number[] = [];
  const first = chain.regions[0];
  for (let candidate = 0; candidate < chain.candidateCount; candidate += 1)
    if (
      chain.regions.some((region) => isFree(region, candidate) || region.lower[candidate] !== first?.lower[candidate])
    )
      open.push(candidate);
  return open;
};

/** The region without one plan: at least one candidate must differ from it. */
const otherThan = (chain: LevelChain, region: Restriction, point: Float64Array): Restriction => {
  const costs = new Float64Array(region.model.columns);
  let chosen = 0;
  for (let candidate = 0; candidate < chain.candidateCount; candidate += 1) {
    const taken = (point[candidate] as number) > 0.5;
    costs[candidate] = taken ? -1 : 1;
    if (taken) chosen += 1;
  }
  const difference = { costs, lower: 1 - chosen, upper: Number.POSITIVE_INFINITY };
  return { ...copyOf(region), held: [...region.held, difference] };
};

/** A plan of one of the regions, of a round's sum up to `most` where costs are given: prices then lead the search. */
const planIn = (
  chain: LevelChain,
  regions: readonly Restriction[],
  costs = new Float64Array(chain.parts.built.model.columns),
  most = Number.POSITIVE_INFINITY,
): Float64Array | null | Ended => {
  for (const region of regions) {
    const found = chain.integerMinimum(costs, region, () => true, { most });
    if (found.point !== null) return found.point;
    if (hasEnded(found.status)) return found.status;
  }
  return null;
};

/**
 * Ties left after every round, broken by identifiers: each candidate in order is taken wherever a remaining plan takes
 * it.
 */
const breakByIdentifiers = (chain: LevelChain, start: Float64Array): Float64Array | Ended => {
  let point = start;
  for (const candidate of openCandidates(chain)) {
    const bounded = (value: number): readonly Restriction[] =>
      chain.regions.flatMap((region) => {
        if ((region.lower[candidate] as number) > value || (region.upper[candidate] as number) < value) return [];
        const fixed = copyOf(region);
        fixed.lower[candidate] = value;
        fixed.upper[candidate] = value;
        return [fixed];
      });
    const taken = (point[candidate] as number) > 0.5;
    const found = taken ? point : planIn(chain, bounded(1));
    if (hasEnded(found)) return found;
    chain.regions = bounded(found === null ? 0 : 1);
    point = found ?? point;
  }
  return point;
};

/**
 * Makes the plan unique after the last level: rounds of 20 bits minimised and held one after the other until no other
 * plan is left (model.md 3, the lottery).
 */
export const tieBreakByRegions = (
  chain: LevelChain,
  instance: Instance,
  lastLevelPoint: Float64Array,
): TieBreakOutcome | Ended => {
  let point = lastLevelPoint;
  const digests = new Map<number, Uint8Array>();
  const digestOf = (candidate: number): Uint8Array => {
    const known = digests.get(candidate) ?? candidateDigest(instance, candidate);
    digests.set(candidate, known);
    return known;
  };
  let unique = openCandidates(chain).length === 0;
  // The first round is always drawn, also where the levels left one plan: the record is the same on every engine.
  let used = unique ? 1 : 0;
  while (!unique && used < lotteryRounds) {
    const costs = new Float64Array(chain.parts.built.model.columns);
    // Numbers of candidates that are settled are the same in every plan left and are added at the end.
    for (const candidate of openCandidates(chain)) costs[candidate] = lotteryNumber(digestOf(candidate), used);
    const found = chain.runSteps([{ level: null, goal: { constant: 0, costs } }], () => {});
    // A plan is known here, so regions without one are a failure of numbers.
    if (typeof found === 'string') return found === 'infeasible' ? 'failed' : found;
    point = found;
    used += 1;
    unique = openCandidates(chain).length === 0;
    if (!unique) {
      const other = planIn(
        chain,
        chain.regions.map((region) => otherThan(chain, region, point)),
        costs,
        Math.round(goalValue({ constant: 0, costs }, point)),
      );
      if (hasEnded(other)) return other;
      unique = other === null;
    }
  }
  if (!unique) {
    const broken = breakByIdentifiers(chain, point);
    if (hasEnded(broken)) return broken;
    point = broken;
  }
  const rounds = Array.from({ length: used }, (_none, round) => {
    let sum = 0;
    for (let candidate = 0; candidate < chain.candidateCount; candidate += 1)
      if ((point[candidate] as number) > 0.5) sum += lotteryNumber(digestOf(candidate), round);
    return sum;
  });
  return { point, rounds, unique };
};
