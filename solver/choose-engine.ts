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
/** Seconds for javascript-lp-solver before HiGHS goes on alone, by the way it was chosen: the package can cycle. */
const patience = { auto: 2, requested: 60 } as const;

/** The engine with a limit of its own, and no more than half of the time that is left: its check needs the rest. */
const limited = (engine: PlanEngine, seconds: number): PlanEngine => ({
  ...engine,
  solve: (instance, surroundings) => {
    const end = performance.now() + 1000 * Math.min(seconds, surroundings.secondsLeft() / 2);
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
  const both = (seconds: number): PlanEngine => crossChecked(limited(levelByLevel(javascriptLpSolver), seconds), highs);
  if (name === 'javascript-lp-solver') return both(patience.requested);
  const goals = policy.goals.flat().map(({ goal }) => goal);
  const small = name === 'auto' && candidates.teacher.length <= fewCandidates && goals.every(isWithinPrecision);
  return small ? both(patience.auto) : highs;
};
