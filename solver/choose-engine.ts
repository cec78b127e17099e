import type { EngineName } from './contract.ts';
import { exhaustive } from './engines/exhaustive.ts';
import { javascriptLpSolver } from './engines/javascript-lp-solver.ts';
import { crossChecked } from './strategy/cross-checked.ts';
import { levelByLevel } from './strategy/level-by-level.ts';
import { highsPlanEngine } from './strategy/linear-first.ts';
import type { PlanEngine } from './strategy/plan-engine.ts';

/** The engine asked for; `auto` is HiGHS, which was the fastest at every size measured (bench/README.md). */
export const chooseEngine = async (name: EngineName | 'auto'): Promise<PlanEngine> => {
  if (name === 'exhaustive') return exhaustive;
  if (name === 'javascript-lp-solver') return crossChecked(levelByLevel(javascriptLpSolver), await highsPlanEngine());
  return highsPlanEngine();
};
