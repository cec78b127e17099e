import { freeColumns } from '../model/linear-model.ts';
import type { EngineAnswer, IntegerEngine } from './engine.ts';

/** Up to so many columns that are not fixed javascript-lp-solver takes some 20 ms (tools/bench/README.md). */
const fewColumns = 30;
/** Seconds for the first engine on a small model. */
const short = 1;
/** Costs are whole numbers: two least values closer than this are the same one. */
const sameValue = 0.5;

const agree = (a: EngineAnswer, b: EngineAnswer): boolean =>
  a.status === b.status && (a.status === 'infeasible' || Math.abs(a.bound - b.bound) < sameValue);

/**
 * Small models by the first engine with the second as its check, larger ones by the second alone. Where the two differ,
 * or the first did not finish, the second's answer counts.
 */
export const withSecondOpinion = (first: IntegerEngine, second: IntegerEngine): IntegerEngine => ({
  name: second.name,
  version: second.version,
  minimise: (problem, limits) => {
    const check = second.minimise(problem, limits);
    if (freeColumns(problem.model) > fewColumns) return check;
    const answer = first.minimise(problem, { ...limits, seconds: Math.min(short, limits.seconds) });
    return agree(answer, check) ? { ...answer, bound: check.bound } : check;
  },
});
