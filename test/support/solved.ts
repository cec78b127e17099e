import { combinationsOf, exhaustive } from '../../solver/engines/exhaustive.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import type { Feasible } from '../../solver/infeasibility/relaxed-instances.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { EngineResult, PlanEngine } from '../../solver/search/plan-engine.ts';
import type { PlanWorld } from './plan-worlds.ts';

const calm = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} };
const usual = await highsPlanEngine();

/** A small world solved to its end. Only a decided answer is given: a property of an unproven plan would show nothing. */
export const solved = async (
  { district, policy, previous }: PlanWorld,
  engine: PlanEngine = usual,
): Promise<EngineResult> => {
  const result = await engine.solve(prepareInstance(district, policy, previous), calm);
  if (result.status === 'optimal' || result.status === 'infeasible') return result;
  throw new Error(`${engine.name} does not decide this world: ${result.status}`);
};

export const valuesOf = (result: EngineResult): readonly number[] | null =>
  result.status === 'optimal' ? result.levels.map(({ value }) => value) : null;

/** Whether there is a plan: by trying every one where they are few; without some requirement they can be many. */
export const feasible: Feasible = async (instance) => {
  const engine = combinationsOf(instance) <= 60 ? exhaustive : usual;
  const { status } = await engine.solve(instance, calm);
  return status === 'stopped' ? null : status !== 'infeasible';
};
