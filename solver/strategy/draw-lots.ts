import type { Instance } from '../build/instance.ts';
import type { IntegerEngine } from '../engines/engine.ts';
import type { LinearModel } from '../model/linear-model.ts';
import { withFixed } from '../model/with-row.ts';
import { anyOther, heldAt } from './held-model.ts';
import { candidateDigest, lotteryNumber } from './lottery-numbers.ts';
import type { SolveSurroundings } from './plan-engine.ts';
import { ask, type Ended, type Incumbent, incumbentAt } from './solve-state.ts';

export type LotteryOutcome =
  | { readonly status: 'done'; readonly plan: Incumbent; readonly rounds: readonly number[]; readonly unique: boolean }
  | { readonly status: Ended | 'contradicted'; readonly plan: Incumbent };

interface LotteryTask {
  readonly engine: IntegerEngine;
  readonly instance: Instance;
  /** With every level held. */
  readonly model: LinearModel;
  readonly plan: Incumbent;
  readonly surroundings: SolveSurroundings;
  /** Rounds before identifiers decide. */
  readonly rounds: number;
}

/**
 * What the rounds leave is decided by identifiers: candidate by candidate in their order, the plan that takes the
 * earlier one wins.
 */
const byIdentifiers = (task: LotteryTask, held: LinearModel, drawn: Incumbent): Incumbent | Ended => {
  const { engine, instance, surroundings } = task;
  const costs = new Float64Array(held.columns);
  let plan = drawn;
  let model = held;
  for (let candidate = 0; candidate < plan.chosen.length; candidate += 1) {
    if (plan.chosen[candidate] !== true) {
      const answer = ask(engine, withFixed(model, [candidate], 1), costs, surroundings);
      if (answer.point !== null) plan = incumbentAt(instance, answer.point);
      else if (answer.status !== 'infeasible') return answer.status === 'failed' ? 'failed' : 'stopped';
    }
    model = withFixed(model, [candidate], plan.chosen[candidate] === true ? 1 : 0);
  }
  return plan;
};

/**
 * The lottery of model.md section 3: rounds of numbers anyone can recompute, each minimised and held, until no other
 * plan is left. That the plan is the only one is shown by asking for another, never assumed.
 */
export const drawLots = (task: LotteryTask): LotteryOutcome => {
  const { engine, instance, surroundings } = task;
  const candidates = instance.candidates.teacher.length;
  const digests = Array.from({ length: candidates }, (_, candidate) => candidateDigest(instance, candidate));
  const rounds: number[] = [];
  let { model, plan } = task;
  const nothing = new Float64Array(model.columns);
  const only = (): 'yes' | 'no' | Ended => {
    const other = ask(engine, anyOther(model, plan.chosen), nothing, surroundings);
    if (other.status === 'infeasible') return 'yes';
    if (other.point !== null) return 'no';
    return other.status === 'failed' ? 'failed' : 'stopped';
  };
  for (let round = 0; round < task.rounds; round += 1) {
    const costs = new Float64Array(model.columns);
    digests.forEach((bytes, candidate) => {
      costs[candidate] = lotteryNumber(bytes, round);
    });
    const answer = ask(engine, model, costs, surroundings);
    if (answer.status === 'infeasible') return { status: 'contradicted', plan };
    if (answer.status !== 'optimal' || answer.point === null)
      return { status: answer.status === 'failed' ? 'failed' : 'stopped', plan };
    plan = incumbentAt(instance, answer.point);
    const sum = plan.chosen.reduce((total, taken, candidate) => total + (taken ? (costs[candidate] ?? 0) : 0), 0);
    rounds.push(sum);
    model = heldAt(model, costs, sum);
    const unique = only();
    if (unique === 'yes') return { status: 'done', plan, rounds, unique: true };
    if (unique !== 'no') return { status: unique, plan };
  }
  const last = byIdentifiers(task, model, plan);
  return typeof last === 'string' ? { status: last, plan } : { status: 'done', plan: last, rounds, unique: false };
};
