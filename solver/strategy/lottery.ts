import type { Instance } from '../build/instance.ts';
import type { LevelChain } from './level-chain.ts';
import { candidateDigest, lotteryNumber, lotteryRounds } from './lottery-numbers.ts';
import { copyOf, isFree } from './restriction.ts';

/** The one plan the lottery leaves, the sum of each round used, and whether it was shown to be the only one. */
export interface LotteryOutcome {
  readonly point: Float64Array;
  readonly rounds: readonly number[];
  readonly unique: boolean;
}

const freeCandidates = (chain: LevelChain): readonly number[] => {
  const free: number[] = [];
  for (let candidate = 0; candidate < chain.candidateCount; candidate += 1)
    if (isFree(chain.restriction, candidate)) free.push(candidate);
  return free;
};

/** Whether another plan with the same values exists: one that differs in at least one candidate. */
const anotherPlan = (chain: LevelChain, point: Float64Array): 'yes' | 'no' | 'stopped' => {
  const costs = new Float64Array(chain.parts.built.model.columns);
  let chosen = 0;
  for (let candidate = 0; candidate < chain.candidateCount; candidate += 1) {
    const taken = (point[candidate] as number) > 0.5;
    costs[candidate] = taken ? -1 : 1;
    if (taken) chosen += 1;
  }
  const other = copyOf(chain.restriction);
  other.held.push({ costs, lower: 1 - chosen, upper: Number.POSITIVE_INFINITY });
  const found = chain.integerMinimum(new Float64Array(costs.length), other, () => true);
  return found.point !== null ? 'yes' : found.status === 'infeasible' ? 'no' : 'stopped';
};

/** Ties that every round left, broken by identifiers: candidates in their order are taken wherever a plan still takes them. */
const breakByIdentifiers = (chain: LevelChain, start: Float64Array): Float64Array | 'stopped' => {
  let point = start;
  for (const candidate of freeCandidates(chain)) {
    const forced = copyOf(chain.restriction);
    forced.lower[candidate] = 1;
    const taken = (point[candidate] as number) > 0.5;
    const found = taken
      ? { status: 'optimal' as const, point }
      : chain.integerMinimum(new Float64Array(point.length), forced, () => true);
    if (found.status === 'stopped') return 'stopped';
    if (found.point !== null) {
      point = found.point;
      chain.restriction.lower[candidate] = 1;
    } else chain.restriction.upper[candidate] = 0;
  }
  return point;
};

/**
 * Makes the plan unique after the last level: rounds of 20 bits minimised and held one after the other until no other
 * plan is left (model.md 3, the lottery).
 */
export const runLottery = (
  chain: LevelChain,
  instance: Instance,
  settled: Float64Array,
): LotteryOutcome | 'stopped' => {
  let point = settled;
  const digests = new Map<number, Uint8Array>();
  const digestOf = (candidate: number): Uint8Array => {
    const known = digests.get(candidate) ?? candidateDigest(instance, candidate);
    digests.set(candidate, known);
    return known;
  };
  let unique = freeCandidates(chain).length === 0;
  let used = 0;
  while (!unique && used < lotteryRounds) {
    const costs = new Float64Array(chain.parts.built.model.columns);
    for (const candidate of freeCandidates(chain)) costs[candidate] = lotteryNumber(digestOf(candidate), used);
    const found = chain.runSteps([{ level: null, constant: 0, costs }], () => {});
    if (typeof found === 'string') return 'stopped';
    point = found;
    used += 1;
    if (freeCandidates(chain).length === 0) unique = true;
    else {
      const other = anotherPlan(chain, point);
      if (other === 'stopped') return 'stopped';
      unique = other === 'no';
    }
  }
  if (!unique) {
    const broken = breakByIdentifiers(chain, point);
    if (broken === 'stopped') return 'stopped';
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
