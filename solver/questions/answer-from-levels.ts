import type { Highs } from 'highs';
import { type Ended, hasEnded } from '../engines/engine.ts';
import { highsEngine } from '../engines/highs.ts';
import { LevelChain } from '../search/level-chain.ts';
import { solvableLevels } from '../search/levels.ts';
import type { KeptLevels, SolveSurroundings } from '../search/plan-engine.ts';
import type { Restriction } from '../search/restriction.ts';
import { tieBreakByRegions } from '../search/tie-break-by-regions.ts';
import { checkedAnswer, movesAt } from './checked-answer.ts';
import type { KeptSolve } from './kept-solve.ts';
import type { Answer, Question } from './question.ts';
import { keepsBounds, type QuestionBounds, within } from './question-bounds.ts';

interface Climb extends Pick<KeptSolve, 'request' | 'instance'> {
  readonly highs: Highs;
  readonly kept: KeptLevels;
  readonly question: Question;
  readonly bounds: QuestionBounds;
  readonly surroundings: SolveSurroundings;
}

/** The basis of a level's own optimum is dual feasible for the level again: only bounds differ. */
const startingAtOwnBasis = (regions: readonly Restriction[], after: readonly Restriction[] | undefined) => {
  const start = after?.[0]?.start ?? null;
  for (const region of regions) region.start = start === null ? null : { ...start, isDual: true };
};

/** The plan that the levels from `first` on and the lottery leave within the bounds. */
const solveFrom = (
  climb: Climb,
  first: number,
): { readonly point: Float64Array; readonly chain: LevelChain } | 'infeasible' | Ended => {
  const { highs, instance, kept, surroundings } = climb;
  const regions = within(kept.regions[first] ?? [], climb.bounds);
  if (regions.length === 0) return 'infeasible';
  const levels = solvableLevels(kept.built, instance.policy.goals);
  if (levels[first]?.kind === 'linear') startingAtOwnBasis(regions, kept.regions[first + 1]);
  const engine = highsEngine(highs);
  const chain = new LevelChain({ highs, engine, instance, built: kept.built, levels, surroundings });
  try {
    const outcome =
      first === levels.length
        ? chain.anyPlan(regions, kept.values, kept.columns)
        : chain.resume(regions, kept.values.slice(0, first), kept.columns, (kept.values[first] ?? 0) + 1);
    // A dead end although a plan is known is a failure of numbers, not a proof.
    if (outcome === 'infeasible') return chain.plans.best === null ? 'infeasible' : 'failed';
    if (hasEnded(outcome)) return outcome;
    const lottery = tieBreakByRegions(chain, instance, outcome);
    return hasEnded(lottery) ? lottery : { point: lottery.point, chain };
  } finally {
    chain.dispose();
  }
};

/**
 * Answers a question from the regions of a solve. The levels' regions hold exactly the plans of the optimal values so
 * far: the last of them that holds a plan within the question's bounds proves the levels before at their old values,
 * since fewer plans can do no better, and every optimum of the question lies in it. The levels after it and the lottery
 * are solved there. The level that begins them cannot keep its old value, which its own region was just shown not to
 * hold: one unit more is its floor. `null`: the question needs a solve of its own.
 */
export const answerFromLevels = (climb: Climb): Answer | null => {
  const { kept, instance, question, bounds } = climb;
  const proven = (values: readonly number[]) => values.map((value) => ({ value, proven: true }));
  // The plan itself, where the question leaves it: the best of all is the best of some.
  if (keepsBounds(kept.point, bounds))
    return checkedAnswer(climb, question, movesAt(instance, kept.point), proven(kept.values));
  for (let first = kept.values.length; first >= 0; first -= 1) {
    const found = solveFrom(climb, first);
    if (found === 'infeasible') continue;
    if (hasEnded(found)) return found === 'stopped' ? { status: 'stopped' } : null;
    const { chain, point } = found;
    return checkedAnswer(climb, question, movesAt(instance, point), chain.plans.levelResults(point));
  }
  return { status: 'infeasible' };
};
