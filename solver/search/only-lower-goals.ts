import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { OnlyLowerGoals } from '../../src/plan/plan.ts';
import { lowerGoals, provesFewestMovers, upperGoals } from '../../src/plan/serves/lower-goals.ts';
import type { Instance } from '../formulation/instance.ts';
import { fewestMovers } from './fewest-movers.ts';
import type { EngineResult, SolveSurroundings } from './plan-engine.ts';

/**
 * How many movers of a proven plan serve only goals that are not worth a move: its movers less the fewest that keep the
 * other goals at their values (model.md section 3). `undefined` where the limit came first.
 *
 * No solve is needed where the level `movers` is proven after goals that are worth a move alone: its bound says that no
 * plan with those values has fewer movers.
 */
export const countOnlyLowerGoals = async (
  instance: Instance,
  { moves, levels }: EngineResult,
  surroundings: Pick<SolveSurroundings, 'secondsLeft' | 'report'>,
): Promise<OnlyLowerGoals | undefined> => {
  const { district, policy, ledger, previous } = instance;
  const { goals: values } = checkPlan(district, policy, ledger, moves, previous);
  const movers = values.get('movers') ?? 0;
  const kept = upperGoals(policy);
  const proven = provesFewestMovers(levels);
  const fewest = proven ? movers : await fewestMovers(instance, { goals: kept, values, movers }, surroundings);
  return fewest === null ? undefined : { movers, fewest, kept, lower: lowerGoals(policy) };
};
