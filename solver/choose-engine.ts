import type { EngineName } from './contract.ts';
import { exhaustive } from './engines/exhaustive.ts';
import { isWithinPrecision, javascriptLpSolver } from './engines/javascript-lp-solver.ts';
import type { Instance } from './formulation/instance.ts';
import { crossChecked } from './search/cross-checked.ts';
import { levelByLevel } from './search/level-by-level.ts';
import { highsPlanEngine } from './search/linear-first.ts';
import type { PlanEngine } from './search/plan-engine.ts';

/** Up to so many candidate moves javascript-lp-solver takes no longer than 0.4 s (tools/bench/README.md). */
const fewCandidates = 20;
/** Seconds after which `auto` goes on without the second opinion: the package can cycle. */
const patience = 2;

/** The engine with a limit of its own besides the run's. */
const limited = (engine: PlanEngine, seconds: number): PlanEngine => ({
  ...engine,
  solve: (instance, surroundings) => {
    const end = performance.now() + seconds * 1000;
    const secondsLeft = (): number => Math.min(surroundings.secondsLeft(), (end - performance.now()) / 1000);
    return engine.solve(instance, { ...surroundings, secondsLeft });
  },
});

/**
 * The requested engine. `auto` is HiGHS, the fastest at every size measured; a small district whose goals
 * javascript-lp-solver can count is solved by it too, so that two engines which share no code agree on its plan.
 */
export const chooseEngine = async (
  name: EngineName | 'auto',
  { candidates, policy }: Pick<Instance, 'candidates' | 'policy'>,
): Promise<PlanEngine> => {
  if (name === 'exhaustive') return exhaustive;
  const highs = await highsPlanEngine();
  if (name === 'javascript-lp-solver') return crossChecked(levelByLevel(javascriptLpSolver), highs);
  const goals = policy.goals.flat().map(({ goal }) => goal);
  const both = name === 'auto' && candidates.teacher.length <= fewCandidates && goals.every(isWithinPrecision);
  return both ? crossChecked(limited(levelByLevel(javascriptLpSolver), patience), highs) : highs;
};
