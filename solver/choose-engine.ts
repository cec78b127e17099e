import type { EngineName } from './contract.ts';
import { exhaustive } from './engines/exhaustive.ts';
import { javascriptLpSolver } from './engines/javascript-lp-solver.ts';
import { crossChecked } from './search/cross-checked.ts';
import { levelByLevel } from './search/level-by-level.ts';
import { highsPlanEngine } from './search/linear-first.ts';
import type { PlanEngine } from './search/plan-engine.ts';

/** The requested engine; `auto` is HiGHS, the fastest at every size measured (tools/bench/README.md). */
export const chooseEngine = async (name: EngineName | 'auto'): Promise<PlanEngine> => {
  if (name === 'exhaustive') return exhaustive;
  if (name === 'javascript-lp-solver') return crossChecked(levelByLevel(javascriptLpSolver), await highsPlanEngine());
  return highsPlanEngine();
};
