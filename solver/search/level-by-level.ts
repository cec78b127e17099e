import { message } from '../../src/text/message.ts';
import type { Ended, IntegerEngine } from '../engines/engine.ts';
import { buildModel } from '../formulation/build-model.ts';
import type { Instance } from '../formulation/instance.ts';
import { solvableLevels } from './levels.ts';
import { lotteryRounds } from './lottery-numbers.ts';
import { solveLevel } from './one-level.ts';
import type { EngineResult, LevelResult, PlanEngine, SolveSurroundings } from './plan-engine.ts';
import { type Incumbent, isBetter } from './solve-state.ts';
import { tieBreakExact } from './tie-break-exact.ts';

const solve = (
  engine: IntegerEngine,
  rounds: number,
  instance: Instance,
  surroundings: SolveSurroundings,
): EngineResult => {
  surroundings.report({ phase: 'build', level: null, best: null, bound: null });
  const built = buildModel(instance);
  const levels = solvableLevels(built, instance.policy.goals);
  const bounds: (number | null)[] = levels.map(() => null);
  let proven = 0;
  let model = built.model;
  let plan: Incumbent | null = null;

  const reached = (best: Incumbent): readonly LevelResult[] =>
    levels.map(({ level }, index) => ({
      level,
      value: best.values[index] ?? 0,
      bound: bounds[index] ?? null,
      proven: index < proven,
    }));
  const result = (
    status: EngineResult['status'],
    best: Incumbent | null,
    lottery: EngineResult['lottery'],
    ended: Ended | 'contradicted' | null,
  ): EngineResult => ({
    status,
    moves: best?.moves ?? [],
    levels: best === null ? [] : reached(best),
    lottery,
    columns: built.model.columns,
    rows: built.model.rows,
    notes: ended === null || ended === 'stopped' ? [] : [message(`solve.engine_${ended}`, { engine: engine.name })],
  });
  const offer = (found: Incumbent): void => {
    if (plan !== null && !isBetter(found.values, plan.values)) return;
    plan = found;
    surroundings.incumbent(found.moves, bounds);
  };

  if (instance.strandedOrders.length > 0) return result('infeasible', null, null, null);
  for (const [index, level] of levels.entries()) {
    const known: Incumbent | null = plan;
    const emit = (best: number | null): void =>
      surroundings.report({ phase: 'levels', level: level.level, best, bound: bounds[index] ?? null });
    emit(null);
    const held = bounds.slice(0, index).map((value) => value ?? 0);
    const outcome = solveLevel({ engine, instance, model, level, held, known, surroundings });
    if (outcome.status === 'infeasible') {
      const best: Incumbent | null = plan;
      return best === null ? result('infeasible', null, null, null) : result('feasible', best, null, 'contradicted');
    }
    if (outcome.status !== 'done') {
      bounds[index] = outcome.bound;
      if (outcome.plan !== null) offer(outcome.plan);
      const best: Incumbent | null = plan;
      return result(best === null ? 'stopped' : 'feasible', best, null, outcome.status);
    }
    bounds[index] = outcome.plan.values[index] ?? null;
    proven = index + 1;
    model = outcome.model;
    offer(outcome.plan);
    emit(bounds[index] ?? null);
  }

  const last: Incumbent | null = plan;
  if (last === null) return result('stopped', null, null, null);
  surroundings.report({ phase: 'lottery', level: null, best: null, bound: null });
  const drawn = tieBreakExact({ engine, instance, model, plan: last, surroundings, rounds });
  return drawn.status === 'done'
    ? result('optimal', drawn.plan, { rounds: drawn.rounds, unique: drawn.unique }, null)
    : result('feasible', drawn.plan, null, drawn.status);
};

/**
 * Any integer engine as a plan engine: one level after the other, each held by an exact row at the value its plan has
 * by the checker, then the lottery. A level is `proven` only when the engine called its answer optimal.
 */
export const levelByLevel = (engine: IntegerEngine, rounds: number = lotteryRounds): PlanEngine => ({
  name: engine.name,
  version: engine.version,
  solve: async (instance, surroundings) => solve(engine, rounds, instance, surroundings),
});
