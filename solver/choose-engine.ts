import type { EngineName } from './contract.ts';
import { exhaustive } from './engines/exhaustive.ts';
import { javascriptLpSolver } from './engines/javascript-lp-solver.ts';
import { crossChecked } from './search/cross-checked.ts';
import { levelByLevel } from './search/level-by-level.ts';
import { highsPlanEngine } from './search/linear-first.ts';
import type { PlanEngine } from './search/plan-engine.ts';

/** Up to so many candidate moves javascript-lp-solver takes no longer than 0.4 s (tools/bench/README.md). */
const fewCandidates = 20;

/**
 * The requested engine. `auto` is HiGHS, the fastest at every size measured; a small district is solved by
 * javascript-lp-solver too, so that two engines which share no code agree on its plan.
 */
export const chooseEngine = async (name: EngineName | 'auto', candidates: number): Promise<PlanEngine> => {
  if (name === 'exhaustive') return exhaustive;
  const highs = await highsPlanEngine();
  const both = name === 'javascript-lp-solver' || (name === 'auto' && candidates <= fewCandidates);
  return both ? crossChecked(levelByLevel(javascriptLpSolver), highs) : highs;
};
