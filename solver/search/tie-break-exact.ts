import { type Ended, hasEnded } from '../engines/engine.ts';
import type { Instance } from '../formulation/instance.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { withFixed } from '../model/with-row.ts';
import { anyOther, heldAt } from './held-model.ts';
import { candidateDigest, lotteryNumber } from './lottery-numbers.ts';
import { findPlan, type Incumbent, keepsLevels, type SolveTask } from './solve-state.ts';

export type TieBreakOutcome =
  | { readonly status: 'done'; readonly plan: Incumbent; readonly rounds: readonly number[]; readonly unique: boolean }
  | { readonly status: Ended | 'contradicted'; readonly plan: Incumbent };

interface TieBreakTask extends SolveTask {
  /** With every level held. */
  readonly model: LinearModel;
  readonly plan: Incumbent;
  /** Rounds before identifiers decide. */
  readonly rounds: number;
}

/** The numbers of each round for every candidate. */
const numbersOf = (instance: Instance, rounds: number): readonly Float64Array[] => {
  const digests = Array.from(instance.candidates.teacher, (_teacher, candidate) =>
    candidateDigest(instance, candidate),
  );
  return Array.from({ length: rounds }, (_, round) =>
    Float64Array.from(digests, (bytes) => lotteryNumber(bytes, round)),
  );
};

const sumOf = (plan: Incumbent, numbers: Float64Array): number =>
  numbers.reduce((sum, number, candidate) => (plan.chosen[candidate] === true ? sum + number : sum), 0);

/** Finds the best plan of a model among those that keep every level and every round drawn. */
const finderOf =
  (task: TieBreakTask, numbers: readonly Float64Array[]) =>
  (model: LinearModel, costs: Float64Array, drawn: readonly number[]): Incumbent | Ended | 'infeasible' => {
    const found = findPlan(
      task,
      model,
      costs,
      (plan) =>
        keepsLevels(plan, task.plan.values) &&
        drawn.every((sum, round) => sumOf(plan, numbers[round] ?? new Float64Array()) === sum),
    );
    return found.status === 'optimal' ? found.plan : found.status;
  };

/**
 * What the rounds leave is decided by identifiers: candidate by candidate in their order, the plan that takes the
 * earlier one wins.
 */
const byIdentifiers = (
  find: ReturnType<typeof finderOf>,
  held: LinearModel,
  start: Incumbent,
  drawn: readonly number[],
): Incumbent | Ended => {
  const nothing = new Float64Array(held.columns);
  let plan = start;
  let model = held;
  for (let candidate = 0; candidate < plan.chosen.length; candidate += 1) {
    if (plan.chosen[candidate] !== true) {
      const found = find(withFixed(model, [candidate], 1), nothing, drawn);
      if (hasEnded(found)) return found;
      if (found !== 'infeasible') plan = found;
    }
    model = withFixed(model, [candidate], plan.chosen[candidate] === true ? 1 : 0);
  }
  return plan;
};

/**
 * The lottery of model.md section 3: rounds of numbers anyone can recompute, each minimised and held, until no other
 * plan is left. Uniqueness is proven by searching for another plan, never assumed. There is always one round.
 */
export const tieBreakExact = (task: TieBreakTask): TieBreakOutcome => {
  const numbers = numbersOf(task.instance, task.rounds);
  const find = finderOf(task, numbers);
  const nothing = new Float64Array(task.model.columns);
  const rounds: number[] = [];
  let { model, plan } = task;
  for (const round of numbers) {
    const costs = new Float64Array(model.columns);
    costs.set(round);
    const best = find(model, costs, rounds);
    if (typeof best === 'string') return { status: best === 'infeasible' ? 'contradicted' : best, plan };
    plan = best;
    const sum = sumOf(plan, round);
    rounds.push(sum);
    model = heldAt(model, costs, sum);
    const other = find(anyOther(model, plan.chosen), nothing, rounds);
    if (other === 'infeasible') return { status: 'done', plan, rounds, unique: true };
    if (typeof other === 'string') return { status: other, plan };
  }
  const last = byIdentifiers(find, model, plan, rounds);
  return typeof last === 'string' ? { status: last, plan } : { status: 'done', plan: last, rounds, unique: false };
};
