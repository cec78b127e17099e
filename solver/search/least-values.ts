import type { GoalLevel } from '../../src/policy/goal.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { buildModel } from '../formulation/build-model.ts';
import type { ModelGoal } from '../formulation/goal.ts';
import type { Instance } from '../formulation/instance.ts';
import { LevelChain } from './level-chain.ts';

/** The least values that a plan can have, one after another, each proven by a bound; or why there are none. */
export type LeastValues =
  | { readonly status: 'proven'; readonly values: readonly number[]; readonly takes: (candidate: number) => boolean }
  | { readonly status: 'infeasible' | 'not_proven' };

/** Progress shows levels of a policy by their goals; a measure has none. */
const unnamed: GoalLevel = [];

/**
 * Minimises measures of an instance in order, each held at its least while the next is minimised, by the levels of
 * `linear-first` and without a lottery. No value is given that is not proven.
 */
export const leastValues = async (
  instance: Instance,
  measures: readonly ModelGoal[],
  secondsLeft: () => number,
): Promise<LeastValues> => {
  if (instance.strandedOrders.length > 0) return { status: 'infeasible' };
  const highs = await highsRuntime();
  const built = buildModel(instance, measures);
  const levels = built.measures.map((goal) => ({ kind: 'linear' as const, level: unnamed, goal }));
  const surroundings = { secondsLeft, report: () => {}, incumbent: () => {} };
  const chain = new LevelChain({ highs, engine: highsEngine(highs), instance, built, levels, surroundings });
  try {
    const outcome = chain.run();
    if (outcome === 'infeasible' && chain.plans.best === null) return { status: 'infeasible' };
    if (typeof outcome === 'string') return { status: 'not_proven' };
    const reached = chain.plans.levelResults(outcome);
    if (reached.some(({ proven }) => !proven)) return { status: 'not_proven' };
    return {
      status: 'proven',
      values: reached.map(({ value }) => value),
      takes: (candidate) => (outcome[candidate] as number) > 0.5,
    };
  } finally {
    chain.dispose();
  }
};
