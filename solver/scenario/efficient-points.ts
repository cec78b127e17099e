import { SolverError } from '../../src/errors.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import type { EfficientPoint, Frontier } from '../../src/scenario/frontier.ts';
import type { ReportParts } from '../contract.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { type BuiltModel, buildModel } from '../formulation/build-model.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import { heldAt } from '../search/held-model.ts';
import { LevelChain } from '../search/level-chain.ts';
import type { SolvableLevel } from '../search/levels.ts';
import { SearchBoxes } from './search-boxes.ts';

/** What a search for efficient points may take. */
export interface FrontierLimits {
  readonly secondsLeft: () => number;
  readonly mostPoints: number;
  readonly report: ReportParts;
}

/** Each goal as a level of its own; one level with all of them has every goal written as linear costs. */
const linearLevels = (built: BuiltModel, goals: readonly GoalName[]): readonly SolvableLevel[] =>
  goals.map((goal) => ({
    kind: 'linear',
    level: [{ goal, weight: 1 }],
    goal: built.goals.get(goal) ?? { constant: 0, costs: new Float64Array(built.model.columns) },
  }));

/** The plan with its goals recomputed, which must be those that the solve claims. */
const checkedPoint = (
  { district, policy, ledger, previous }: Instance,
  moves: readonly Move[],
  objectives: readonly GoalName[],
  claimed: readonly number[],
): EfficientPoint => {
  const { holds, goals } = checkPlan(district, policy, ledger, moves, previous);
  const values = objectives.map((goal) => goals.get(goal) ?? 0);
  if (!holds || values.some((value, index) => value !== claimed[index]))
    throw new SolverError(
      'point_rejected',
      `a point of the frontier is ${claimed.join(', ')} by the solve and ${values.join(', ')} by the checker`,
      'This is a defect: nothing was written. Keep the dataset and policy for the report of it.',
    );
  return { values, goals: Object.fromEntries(goals), moves };
};

/**
 * Every efficient point of some goals under the rules of a policy, each proven: the goals are minimised in their order
 * below bounds that exclude what earlier points beat. `then` are minimised after them, so that the plan that stands for
 * a point is a good one. The optimum in order below bounds is efficient, since whatever beats it keeps the bounds too.
 */
export const efficientPoints = async (
  given: Instance,
  objectives: readonly GoalName[],
  then: readonly GoalName[],
  { secondsLeft, mostPoints, report }: FrontierLimits,
): Promise<Frontier> => {
  const found = (points: readonly EfficientPoint[], complete: boolean): Frontier => ({
    objectives,
    status: 'found',
    points: points.toSorted(
      (a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.values[1] ?? 0) - (b.values[1] ?? 0),
    ),
    complete,
  });
  const none: Frontier = { objectives, status: 'infeasible', points: [], complete: true };
  if (given.strandedOrders.length > 0) return none;
  const goals = [...objectives, ...then.filter((goal) => !objectives.includes(goal))];
  const instance: Instance = {
    ...given,
    policy: { ...given.policy, goals: [goals.map((goal) => ({ goal, weight: 1 }))] },
  };
  const highs = await highsRuntime();
  const engine = highsEngine(highs);
  const built = buildModel(instance);
  const levels = linearLevels(built, goals);
  const surroundings = { secondsLeft, report: () => {}, incumbent: () => {} };
  const within = (box: readonly number[]): EfficientPoint | 'infeasible' | 'stopped' => {
    const model = objectives.reduce((held, goal, index) => {
      const { costs, constant } = built.goals.get(goal) ?? { costs: new Float64Array(held.columns), constant: 0 };
      const bound = box[index] as number;
      return Number.isFinite(bound) ? heldAt(held, costs, bound - 1 - constant) : held;
    }, built.model);
    const chain = new LevelChain({ highs, engine, instance, built: { ...built, model }, levels, surroundings });
    try {
      const outcome = chain.run();
      if (outcome === 'infeasible' && chain.plans.best === null) return 'infeasible';
      if (typeof outcome === 'string') return 'stopped';
      const reached = chain.plans.levelResults(outcome);
      if (reached.slice(0, objectives.length).some(({ proven }) => !proven)) return 'stopped';
      const moves = movesOf(instance, (candidate) => (outcome[candidate] as number) > 0.5);
      const values = reached.map(({ value }) => value);
      // A model without a choice has no row that a bound could bind: its one plan lies in the box, or nothing does.
      if (!box.every((bound, index) => (values[index] as number) < bound))
        return given.candidates.teacher.length === 0 ? 'infeasible' : 'stopped';
      return checkedPoint(given, moves, objectives, values);
    } finally {
      chain.dispose();
    }
  };
  const boxes = new SearchBoxes(objectives.length);
  const points: EfficientPoint[] = [];
  for (let box = boxes.next(); box !== undefined; box = boxes.next()) {
    if (points.length === mostPoints || secondsLeft() <= 0) return found(points, false);
    const point = within(box);
    if (point === 'stopped') return found(points, false);
    if (point === 'infeasible') {
      if (points.length === 0) return none;
      boxes.empty(box);
    } else {
      points.push(point);
      boxes.found(point.values);
      report(points.length, null);
    }
  }
  return found(points, true);
};
