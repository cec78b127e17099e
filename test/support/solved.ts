import { prepareInstance } from '../../solver/build/instance.ts';
import { exhaustive } from '../../solver/engines/exhaustive.ts';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { levelByLevel } from '../../solver/strategy/level-by-level.ts';
import type { EngineResult, PlanEngine } from '../../solver/strategy/plan-engine.ts';
import type { PlanWorld } from './plan-worlds.ts';

const calm = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} };
const linear = levelByLevel(javascriptLpSolver);

/** A small world solved to its end; should the quick engine not finish, by trying every plan. */
export const solved = async (
  { district, policy, previous }: PlanWorld,
  engine: PlanEngine = linear,
): Promise<EngineResult> => {
  const instance = prepareInstance(district, policy, previous);
  const result = await engine.solve(instance, calm);
  return result.status === 'optimal' || result.status === 'infeasible' ? result : exhaustive.solve(instance, calm);
};

export const valuesOf = (result: EngineResult): readonly number[] | null =>
  result.status === 'optimal' ? result.levels.map(({ value }) => value) : null;
