import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalLevel, GoalName } from '../../src/policy/goal.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { buildModel } from '../formulation/build-model.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import { heldAt } from './held-model.ts';
import { LevelChain } from './level-chain.ts';
import { solvableLevels } from './levels.ts';
import type { SolveSurroundings } from './plan-engine.ts';
import { findPlan, type Incumbent } from './solve-state.ts';

const moversLevel: GoalLevel = [{ goal: 'movers', weight: 1 }];

/** A plan's goals at values that other plans are to keep, and its number of movers, which is an upper bound. */
export interface KeptGoals {
  readonly goals: readonly GoalName[];
  readonly values: ReadonlyMap<GoalName, number>;
  readonly movers: number;
}

/**
 * The fewest movers of any plan that keeps every rule and each of some goals at its value or below; `null` when the
 * limit came first, or no engine proved it. The one optimum is the same whatever the engine: no lottery is needed.
 */
export const fewestMovers = async (
  given: Instance,
  { goals, values, movers }: KeptGoals,
  surroundings: Pick<SolveSurroundings, 'secondsLeft' | 'report'>,
): Promise<number | null> => {
  if (movers === 0) return 0;
  // The goals to keep need their columns, and no others: a level that is not held would only enlarge the model.
  const levels = [...goals.map((goal): GoalLevel => [{ goal, weight: 1 }]), moversLevel];
  const instance: Instance = { ...given, policy: { ...given.policy, goals: levels } };
  const built = buildModel(instance);
  const model = goals.reduce((held, goal) => {
    const { costs, constant } = built.goals.get(goal) ?? { costs: new Float64Array(held.columns), constant: 0 };
    return heldAt(held, costs, (values.get(goal) ?? 0) - constant);
  }, built.model);
  const held = { ...built, model };
  const last = solvableLevels(held, levels).at(-1);
  if (last?.kind !== 'linear') return null;

  /** The number of movers where the checker confirms that a plan keeps the rules and the goals. */
  const confirmed = (moves: readonly Move[]): number | null => {
    const { district, policy, ledger, previous } = instance;
    const checked = checkPlan(district, policy, ledger, moves, previous);
    const keeps = checked.holds && goals.every((goal) => (checked.goals.get(goal) ?? 0) <= (values.get(goal) ?? 0));
    return keeps ? (checked.goals.get('movers') ?? null) : null;
  };

  const highs = await highsRuntime();
  const engine = highsEngine(highs);
  const quiet: SolveSurroundings = {
    secondsLeft: surroundings.secondsLeft,
    report: ({ best, bound }) => surroundings.report({ phase: 'movers', level: moversLevel, best, bound }),
    incumbent: () => undefined,
  };
  const chain = new LevelChain({ highs, engine, instance, built: held, levels: [last], surroundings: quiet });
  try {
    const outcome = chain.run();
    if (outcome === 'stopped') return null;
    if (outcome instanceof Float64Array) {
      const count = confirmed(movesOf(instance, (column) => (outcome[column] as number) > 0.5));
      if (count !== null && count === chain.plans.bounds[0]) return count;
    }
  } finally {
    chain.dispose();
  }
  // The linear programme failed in its engine: branch and cut over the whole model decides.
  const keeps = ({ moves }: Incumbent): boolean => confirmed(moves) !== null;
  const found = findPlan({ engine, instance, surroundings: quiet }, model, last.goal.costs, keeps);
  return found.status === 'optimal' ? confirmed(found.plan.moves) : null;
};
