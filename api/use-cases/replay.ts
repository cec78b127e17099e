import { solveInChildProcess } from '../../solver/index.ts';
import { checksPart } from '../../src/decision/decision-document.ts';
import { type Difference, jsonDifferences } from '../../src/decision/json-differences.ts';
import type { ReadDecision } from '../../src/decision/read-decision.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { inTodaysWords } from '../../src/plan/claims/earlier-words.ts';
import { planDocument } from '../../src/plan/plan-document.ts';
import { defaultMemoryLimit } from '../memory-limit.ts';

/** The number of differences to report; more would repeat them. */
const mostTold = 10;

/**
 * What making a decision's plan again shows. `checked`: a limit stopped the plan when it was made, or the file withholds
 * its couples, so that making it again need not give the same; what the checker says of it is the same. `unfinished`:
 * this time a limit came first.
 */
export type Replay =
  | { readonly verdict: 'same' | 'checked' | 'unfinished' | 'cancelled' }
  | { readonly verdict: 'different'; readonly differences: readonly Difference[] };

export interface ReplayOptions {
  readonly timeLimit?: number | null;
  readonly memoryLimit?: number;
  readonly signal?: AbortSignal;
}

/** Judges the archived plan again, makes it again from the archived inputs, offline, and compares. */
export const replayDecision = async (decision: ReadDecision, options: ReplayOptions = {}): Promise<Replay> => {
  const { district, datasetSha256, policy, previous, plan, given, checks, withoutCouples } = decision;
  const ledger = eligibilityLedger(district, policy);
  const { checks: rows } = checkPlan(district, policy, ledger, given.moves, previous);
  const judged = jsonDifferences({ checks: inTodaysWords(checks, rows) }, { checks: checksPart(rows) }, mostTold);
  if (judged.length > 0) return { verdict: 'different', differences: judged };
  if (given.status === 'feasible' || withoutCouples) return { verdict: 'checked' };
  const { plan: again } = await solveInChildProcess(
    {
      district,
      policy,
      previous,
      engine: 'auto',
      timeLimit: options.timeLimit ?? null,
      memoryLimit: options.memoryLimit ?? defaultMemoryLimit,
    },
    options.signal === undefined ? {} : { signal: options.signal },
  );
  if (again.status === 'cancelled') return { verdict: options.signal?.aborted === true ? 'cancelled' : 'unfinished' };
  if (again.status === 'feasible') return { verdict: 'unfinished' };
  // A file without reasons gives the plan from a district of another fingerprint.
  const made = { ...again, dataset: { ...again.dataset, sha256: datasetSha256 } };
  const archived = { ...plan, checks: inTodaysWords(plan.checks, rows) };
  const differences = jsonDifferences(archived, planDocument(made), mostTold);
  return differences.length === 0 ? { verdict: 'same' } : { verdict: 'different', differences };
};
