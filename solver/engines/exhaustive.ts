import { SolverError } from '../../src/errors.ts';
import { goals as goalMeasures } from '../../src/goals/index.ts';
import { type PlanFacts, planFacts } from '../../src/plan/facts/plan-facts.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalLevel } from '../../src/policy/goal.ts';
import { rules } from '../../src/rules/index.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import { candidateDigest, lotteryNumber, lotteryRounds } from '../search/lottery-numbers.ts';
import type { EngineResult, PlanEngine, SolveSurroundings } from '../search/plan-engine.ts';

/** Plans it is ready to try: some seconds. */
export const maxCombinations = 200_000;

/** The candidates of each mover. */
const choicesOf = (instance: Instance): readonly (readonly number[])[] => {
  const choices = instance.movers.map((): number[] => []);
  instance.candidates.teacher.forEach((mover, candidate) => {
    choices[mover]?.push(candidate);
  });
  return choices.filter((list) => list.length > 0);
};

/** How many plans there are to try: every mover stays or takes one candidate. */
export const combinationsOf = (instance: Instance): number =>
  choicesOf(instance).reduce((product, list) => product * (list.length + 1), 1);

const levelValue = (level: GoalLevel, reading: PlanFacts): number =>
  level.reduce((sum, { goal, weight }) => sum + weight * goalMeasures[goal].measure(reading), 0);

/** The level values of a plan where they are no worse than the best so far, `null` where they are or it breaks a rule. */
const judged = (
  instance: Instance,
  moves: readonly Move[],
  best: readonly number[] | null,
): readonly number[] | null => {
  const { district, policy, ledger, previous } = instance;
  const reading = planFacts(district, policy, ledger, moves, previous);
  if (rules.some((rule) => rule.rows(reading).some((row) => !row.holds))) return null;
  const values: number[] = [];
  let equal = best !== null;
  for (const [index, level] of policy.goals.entries()) {
    const value = levelValue(level, reading);
    const bestValue = best?.[index] ?? 0;
    if (equal && value > bestValue) return null;
    if (value < bestValue) equal = false;
    values.push(value);
  }
  return values;
};

/** The plans that no plan beats at any level in order, each as its candidates; empty when no plan keeps the rules. */
const bestPlans = (
  instance: Instance,
  surroundings: SolveSurroundings,
): {
  readonly values: readonly number[] | null;
  readonly plans: readonly (readonly number[])[];
  readonly all: boolean;
} => {
  const choices = choicesOf(instance);
  const total = combinationsOf(instance);
  let values: readonly number[] | null = null;
  let plans: (readonly number[])[] = [];
  for (let number = 0; number < total; number += 1) {
    if (number % 1024 === 0 && surroundings.secondsLeft() <= 0) return { values, plans, all: false };
    let rest = number;
    const chosen: number[] = [];
    for (const list of choices) {
      const which = rest % (list.length + 1);
      rest = Math.floor(rest / (list.length + 1));
      const candidate = list[which - 1];
      if (candidate !== undefined) chosen.push(candidate);
    }
    const taken = new Set(chosen);
    const found = judged(
      instance,
      movesOf(instance, (candidate) => taken.has(candidate)),
      values,
    );
    if (found === null) continue;
    if (values !== null && found.every((value, index) => value === values?.[index])) plans.push(chosen);
    else {
      values = found;
      plans = [chosen];
    }
  }
  return { values, plans, all: true };
};

/** The one of the best plans that the lottery draws: least sum round after round, then the earlier candidate. */
const drawn = (instance: Instance, tied: readonly (readonly number[])[], rounds: number) => {
  const digests = Array.from({ length: instance.candidates.teacher.length }, (_, candidate) =>
    candidateDigest(instance, candidate),
  );
  const sums: number[] = [];
  let left = tied;
  for (let round = 0; round < rounds; round += 1) {
    const sumOf = (plan: readonly number[]): number =>
      plan.reduce((sum, candidate) => sum + lotteryNumber(digests[candidate] ?? new Uint8Array(), round), 0);
    const least = left.reduce((lowest, plan) => Math.min(lowest, sumOf(plan)), Number.POSITIVE_INFINITY);
    sums.push(least);
    left = left.filter((plan) => sumOf(plan) === least);
    if (left.length === 1) break;
  }
  const earlier = (a: readonly number[], b: readonly number[]): number => {
    for (let index = 0; ; index += 1) {
      const [one, other] = [a[index] ?? Number.POSITIVE_INFINITY, b[index] ?? Number.POSITIVE_INFINITY];
      if (one !== other) return one - other;
      if (a[index] === undefined) return 0;
    }
  };
  const [plan = []] = left.toSorted(earlier);
  return { plan, sums, unique: left.length === 1 };
};

const solve = (instance: Instance, surroundings: SolveSurroundings, rounds: number): EngineResult => {
  const combinations = combinationsOf(instance);
  if (combinations > maxCombinations)
    throw new SolverError(
      'too_large',
      `${combinations} plans to try, at most ${maxCombinations} are`,
      'take the engine highs, which has no such limit',
    );
  surroundings.report({ phase: 'levels', level: instance.policy.goals[0] ?? null, best: null, bound: null });
  const { values, plans, all } = bestPlans(instance, surroundings);
  const columns = instance.candidates.teacher.length;
  const nothing = { moves: [], levels: [], lottery: null, columns, rows: 0, notes: [] };
  if (values === null) return { ...nothing, status: all ? 'infeasible' : 'stopped' };
  const { plan, sums, unique } = drawn(instance, plans, rounds);
  const taken = new Set(plan);
  const moves = movesOf(instance, (candidate) => taken.has(candidate));
  const levels = instance.policy.goals.map((level, index) => {
    const value = values[index] ?? 0;
    return { level, value, bound: all ? value : null, proven: all };
  });
  surroundings.incumbent(
    moves,
    levels.map(({ bound }) => bound),
  );
  return all
    ? { ...nothing, status: 'optimal', moves, levels, lottery: { rounds: sums, unique } }
    : { ...nothing, status: 'feasible', moves, levels };
};

/**
 * The oracle for small districts: enumerates every plan and evaluates it by the checker's rules and goals. It shares
 * with the linear model only the list of candidates, which the checker judges as well.
 */
export const exhaustiveEngine = (rounds: number = lotteryRounds): PlanEngine => ({
  name: 'exhaustive',
  version: '1',
  solve: async (instance, surroundings) => solve(instance, surroundings, rounds),
});

export const exhaustive: PlanEngine = exhaustiveEngine();
