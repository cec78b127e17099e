import { SolverError } from '../../src/errors.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { changedTeachers } from '../../src/plan/difference.ts';
import type { Move } from '../../src/plan/transfer.ts';
import {
  type AllowedLoss,
  type AlternativePlan,
  type AlternativePlans,
  mostOfLevel,
} from '../../src/scenario/alternatives.ts';
import type { ReportParts } from '../contract.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { buildModel } from '../formulation/build-model.ts';
import { type Instance, movesOf, prepareInstance } from '../formulation/instance.ts';
import type { LinearGoal, LinearModel } from '../model/linear-model.ts';
import { heldAt, withCommuteThreshold } from '../search/held-model.ts';
import { LevelChain } from '../search/level-chain.ts';
import { type SolvableLevel, solvableLevels } from '../search/levels.ts';

/** What a search for different plans may take. */
interface SearchLimits {
  readonly secondsLeft: () => number;
  readonly report: ReportParts;
}

/** How many teachers' schools differ from a plan, as costs of the model: the goal `changes` against that plan. */
const distanceFrom = ({ district, policy }: Instance, moves: readonly Move[]): LinearGoal => {
  const changes = [{ goal: 'changes', weight: 1 }] as const;
  const others = policy.goals.filter((level) => level.every(({ goal }) => goal !== 'changes'));
  const goal = buildModel(prepareInstance(district, { ...policy, goals: [...others, changes] }, moves)).goals.get(
    'changes',
  );
  if (goal === undefined) throw new TypeError('the model has no changes');
  return goal;
};

const atLeast = (model: LinearModel, { costs, constant }: LinearGoal, least: number): LinearModel =>
  heldAt(
    model,
    costs.map((cost) => -cost),
    constant - least,
  );

const withinLoss = (
  model: LinearModel,
  instance: Instance,
  levels: readonly SolvableLevel[],
  most: readonly number[],
): LinearModel =>
  levels.reduce((held, level, index) => {
    const limit = most[index] as number;
    return level.kind === 'linear'
      ? heldAt(held, level.goal.costs, limit - level.goal.constant)
      : withCommuteThreshold(held, instance, Math.floor(limit / level.weight));
  }, model);

/**
 * Up to `count` further plans whose levels stay within an allowed loss of `base`. Each has the largest smallest distance
 * from all plans before it, proven by a search over that distance, and among those the best goals in the policy's order.
 */
export const differentPlans = async (
  instance: Instance,
  base: readonly Move[],
  count: number,
  allowed: AllowedLoss,
  { secondsLeft, report }: SearchLimits,
): Promise<AlternativePlans> => {
  const { district, policy, ledger, previous } = instance;
  const judged = (moves: readonly Move[]) => checkPlan(district, policy, ledger, moves, previous);
  const own = judged(base).levels;
  const values = own.map(({ value }) => value);
  const most = policy.goals.map((level, index) => mostOfLevel(level, own[index]?.parts ?? [], allowed));
  const highs = await highsRuntime();
  const engine = highsEngine(highs);
  const built = buildModel(instance);
  const levels = solvableLevels(built, policy.goals);
  const within = withinLoss(built.model, instance, levels, most);
  const surroundings = { secondsLeft, report: () => {}, incumbent: () => {} };
  const plans: AlternativePlan[] = [];
  const found = (complete: boolean, exhausted: boolean): AlternativePlans => ({
    values,
    most,
    plans,
    complete,
    exhausted,
  });
  // Without a choice there is one plan.
  if (instance.candidates.teacher.length === 0) return found(true, count > 0);
  const before: { readonly moves: readonly Move[]; readonly distance: LinearGoal }[] = [];
  const add = (moves: readonly Move[]): void => {
    before.push({ moves, distance: distanceFrom(instance, moves) });
  };
  add(base);
  const apart = (least: number): LinearModel =>
    before.reduce((model, { distance }) => atLeast(model, distance, least), within);
  /** Whether a plan lies so far from all before it; `null`: not decided in time. */
  const exists = (least: number): boolean | null => {
    const model = apart(least);
    const answer = engine.minimise({ model, costs: new Float64Array(model.columns) }, { seconds: secondsLeft() });
    if (answer.point !== null) return true;
    return answer.status === 'infeasible' ? false : null;
  };
  /** The largest smallest distance: 0 where there is no other plan, `null` where it is not decided. */
  const largest = (): number | null => {
    let [reached, beyond] = [0, district.teachers.length + district.hires.length + 1];
    for (let step = 1; reached + 1 < beyond; ) {
      // Doubles until the first refusal, then halves what is left.
      const tried = beyond > district.teachers.length ? Math.min(reached + step, beyond - 1) : (reached + beyond) >> 1;
      const there = exists(tried);
      if (there === null) return null;
      if (there) reached = tried;
      else beyond = tried;
      step *= 2;
    }
    return reached;
  };
  while (plans.length < count) {
    report(plans.length, count);
    const distance = largest();
    if (distance === null) return found(false, false);
    if (distance === 0) return found(true, true);
    const model = apart(distance);
    const chain = new LevelChain({ highs, engine, instance, built: { ...built, model }, levels, surroundings });
    try {
      const outcome = chain.run();
      if (typeof outcome === 'string') return found(false, false);
      const moves = movesOf(instance, (candidate) => (outcome[candidate] as number) > 0.5);
      const checked = judged(moves);
      const distances = before.map((one) => changedTeachers(district, moves, one.moves).length);
      const isWithin = checked.levels.every(({ value }, index) => value <= (most[index] as number));
      if (!checked.holds || !isWithin || Math.min(...distances) !== distance)
        throw new SolverError(
          'plan_rejected',
          `an alternative at distance ${distance} is refused by the checker, or lies at ${distances.join(', ')}`,
          'This is a defect: nothing was written. Keep the dataset and policy for the report of it.',
        );
      plans.push({ moves, values: checked.levels.map(({ value }) => value), distances });
      add(moves);
    } finally {
      chain.dispose();
    }
  }
  report(count, count);
  return found(true, false);
};
