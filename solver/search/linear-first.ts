import type { Highs } from 'highs';
import type { Move } from '../../src/plan/transfer.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { type BuiltModel, buildModel } from '../formulation/build-model.ts';
import { type Instance, movesOf } from '../formulation/instance.ts';
import { fallBack } from './fall-back.ts';
import { LevelChain } from './level-chain.ts';
import { solvableLevels } from './levels.ts';
import type { EngineResult, LevelResult, PlanEngine, SolveSurroundings } from './plan-engine.ts';
import { tieBreakByRegions } from './tie-break-by-regions.ts';

const solve = async (highs: Highs, instance: Instance, surroundings: SolveSurroundings): Promise<EngineResult> => {
  surroundings.report({ phase: 'build', level: null, best: null, bound: null });
  const built: BuiltModel = buildModel(instance);
  const levels = solvableLevels(built, instance.policy.goals);
  const engine = highsEngine(highs);
  const chain = new LevelChain({ highs, engine, instance, built, levels, surroundings });
  const result = (
    status: EngineResult['status'],
    moves: readonly Move[],
    reached: readonly LevelResult[],
    lottery: EngineResult['lottery'],
  ): EngineResult => ({
    status,
    moves,
    levels: reached,
    lottery,
    columns: built.model.columns,
    rows: built.model.rows,
    notes: [],
  });
  try {
    if (instance.strandedOrders.length > 0) return result('infeasible', [], [], null);
    const outcome = chain.run();
    if (outcome === 'infeasible' && chain.plans.best === null) return result('infeasible', [], [], null);
    const moves = (point: Float64Array): readonly Move[] =>
      movesOf(instance, (column) => (point[column] as number) > 0.5);
    const unproven = (plan: Float64Array | null): EngineResult =>
      plan === null
        ? result('stopped', [], [], null)
        : result('feasible', moves(plan), chain.plans.levelResults(plan), null);
    if (outcome === 'stopped') return unproven(chain.plans.best);
    // A dead end although a plan is known is a failure of numbers too, not a proof.
    if (outcome === 'failed' || outcome === 'infeasible')
      return await fallBack(engine, instance, surroundings, unproven(chain.plans.best));
    surroundings.report({ phase: 'lottery', level: null, best: null, bound: null });
    // The lottery narrows the regions further: these are the levels' own.
    const regions = chain.levelRegions;
    const lottery = tieBreakByRegions(chain, instance, outcome);
    if (lottery === 'failed') return await fallBack(engine, instance, surroundings, unproven(outcome));
    if (lottery === 'stopped') return unproven(outcome);
    const reached = chain.plans.levelResults(lottery.point);
    // A plan off its bounds is one as well: it stands where the search over the whole model is no better.
    if (reached.some(({ proven }) => !proven))
      return await fallBack(engine, instance, surroundings, result('feasible', moves(lottery.point), reached, null));
    const { point } = lottery;
    const values = reached.map(({ value }) => value);
    // A district without candidates has one plan, and no regions.
    if (regions.length > 0) surroundings.keep?.({ built, regions, values, columns: chain.keptColumns(), point });
    return result('optimal', moves(lottery.point), reached, { rounds: lottery.rounds, unique: lottery.unique });
  } finally {
    chain.dispose();
  }
};

/**
 * The default engine: a linear programme by column generation, the optimal face of each level, cuts only where a face
 * has no plan. Every level is proven by its own bound, given the levels before it.
 */
export const highsPlanEngine = async (): Promise<PlanEngine> => {
  const highs = await highsRuntime();
  return {
    name: 'highs',
    version: highs.version.string,
    solve: (instance, surroundings) => solve(highs, instance, surroundings),
  };
};
