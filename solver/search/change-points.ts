import type { Move } from '../../src/plan/transfer.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { buildModel } from '../formulation/build-model.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import { heldAt } from './held-model.ts';
import { LevelChain } from './level-chain.ts';
import { solvableLevels } from './levels.ts';

/** A plan at a point, by the levels in their order and the changes last; the checker has yet to see it. */
export interface FoundPoint {
  readonly moves: readonly Move[];
  readonly values: readonly number[];
}

/** Most points between the two ends. */
const mostBetween = 10;

/**
 * The points between the best goals and the fewest changes, after the best: with one change less than the point before,
 * the best goals in their order and then the fewest changes, until no plan has so few. Goals in their order are one
 * order, so these are all the points that no other beats in both. Ends with whether all were found.
 */
export async function* changePoints(
  instance: Instance,
  best: number,
  secondsLeft: () => number,
): AsyncGenerator<FoundPoint, boolean, void> {
  const { goals } = instance.policy;
  const highs = await highsRuntime();
  const built = buildModel(instance);
  const changes = built.goals.get('changes');
  const last = goals.length - 1;
  if (changes === undefined || goals[last]?.[0]?.goal !== 'changes') return false;
  const surroundings = { secondsLeft, report: () => {}, incumbent: () => {} };
  /** The best plan by the levels in an order, with at most so many changes; `null`: not proven. */
  const within = (most: number, order: typeof goals): FoundPoint | 'infeasible' | null => {
    const model = heldAt(built.model, changes.costs, most - changes.constant);
    const levels = solvableLevels(built, order);
    const parts = { highs, engine: highsEngine(highs), instance, built: { ...built, model }, levels, surroundings };
    const chain = new LevelChain(parts);
    try {
      const outcome = chain.run();
      if (outcome === 'infeasible') return chain.plans.best === null ? 'infeasible' : null;
      if (typeof outcome === 'string') return null;
      const reached = chain.plans.levelResults(outcome);
      if (reached.some(({ proven }) => !proven)) return null;
      const values = reached.map(({ value }) => value);
      return { moves: movesOf(instance, (candidate) => (outcome[candidate] as number) > 0.5), values };
    } finally {
      chain.dispose();
    }
  };
  const changesLast = goals[last];
  const fewest = within(best, [changesLast, ...goals.slice(0, last)]);
  if (fewest === null || fewest === 'infeasible') return false;
  const [least = best, ...rest] = fewest.values;
  let complete = true;
  for (let [most, count] = [best - 1, 0]; most > least; count += 1) {
    const point = count < mostBetween && secondsLeft() > 0 ? within(most, goals) : null;
    if (point === null || point === 'infeasible') {
      complete = false;
      break;
    }
    const at = point.values[last] as number;
    if (at > least) yield point;
    most = at - 1;
  }
  if (least < best) yield { moves: fewest.moves, values: [...rest, least] };
  return complete;
}
