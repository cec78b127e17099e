import type { District } from '../../district/district.ts';
import { districtFingerprint } from '../../district/hash.ts';
import type { Ledger } from '../../eligibility/ledger-entry.ts';
import type { Policy } from '../../policy/policy.ts';
import { readinessOf } from '../../readiness/readiness.ts';
import { readinessDocument } from '../../readiness/readiness-document.ts';
import type { CheckedPlan } from '../checker/check-plan.ts';
import { planFacts } from '../facts/plan-facts.ts';
import type { GivenPlan } from '../parse-plan.ts';
import type { Move } from '../transfer.ts';
import { warningDocument } from '../warnings/warning-document.ts';
import { warningsOf } from '../warnings/warnings-of.ts';
import { type Completeness, differences, isFields, listOf, type PlanClaim } from './compare.ts';
import { levelClaims } from './levels.ts';
import { lotteryClaims } from './lottery.ts';
import { placementFacts, transferFacts } from './moves.ts';
import { loanClaims, rowClaims } from './rows.ts';
import { onlyLowerGoalsClaims, servesFacts } from './serves.ts';

/** What a plan is compared with: the inputs it is judged by, and what the checker made of its moves. */
export interface Judged {
  readonly district: District;
  readonly policy: Policy;
  readonly ledger: Ledger;
  readonly previous: readonly Move[] | null;
  readonly checked: CheckedPlan;
}

const datasetFacts = (district: District) => ({
  sha256: districtFingerprint(district),
  counts: {
    schools: district.schools.length,
    posts: district.posts?.length ?? 0,
    teachers: district.teachers.length,
    travel: district.journeys.length,
    orders: district.orders.length,
    hires: district.hires.length,
  },
});

/** The status that the claims of a file bear out; `null` where it claims too little. */
const statusBorneOut = (given: GivenPlan, allProven: boolean | null, drawn: boolean): string | null => {
  if (given.status === 'infeasible' || given.status === 'cancelled')
    return given.moves.length > 0 ? 'feasible' : given.status;
  if (allProven === null) return null;
  return allProven && drawn ? 'optimal' : 'feasible';
};

/**
 * Every claim of a plan file that differs from what dataset, policy and moves give (dataset.md section 3): the dataset's
 * fingerprint and counts, of each transfer and placement what it says of itself, loans of the pool, rows of the checker,
 * levels with bounds, the draw, the readiness, the status. A file with rows of the checker, or with levels of a named dataset, must
 * have all of them. Free are what a plan is judged by (`policy`), what only another solve could refute (a lower bound,
 * and the conflicts of a plan that does not exist), and keys that plan/1 does not have.
 */
export const planClaims = (given: GivenPlan, judged: Judged): readonly PlanClaim[] => {
  const { district, policy, ledger, previous, checked } = judged;
  const document = isFields(given.document) ? given.document : {};
  const solvedHere = Array.isArray(document.checks) || (Array.isArray(document.levels) && isFields(document.dataset));
  const without = given.status === 'infeasible' || given.status === 'cancelled';
  const completeness: Completeness = solvedHere && !without ? 'whole' : 'partial';
  const named = isFields(document.dataset) || completeness === 'whole';
  const reading = planFacts(district, policy, ledger, given.moves, previous);
  const known = new Map(reading.known.map((one) => [one.move, one]));
  const placed = new Map(reading.placed.map((one) => [one.move, one]));
  const transfers = listOf(document.transfers);
  const served = servesFacts(reading);
  const claimsOf = (list: readonly unknown[], at: string, first: number): readonly PlanClaim[] =>
    list.flatMap((claimed, index) => {
      const move = given.moves[first + index];
      const [transfer, placement] = move === undefined ? [] : [known.get(move), placed.get(move)];
      const facts = transfer
        ? { ...transferFacts(transfer, reading), ...served(transfer, claimed) }
        : placement
          ? placementFacts(placement, reading)
          : {};
      return differences(`${at}[${index}]`, move?.teacherId ?? '', claimed, facts, completeness);
    });
  const levels = levelClaims(document.levels, policy, checked, previous !== null, completeness);
  const ready = readinessOf(district, policy);
  const status = statusBorneOut(given, levels.allProven, isFields(document.lottery));
  return [
    ...differences('dataset', '', document.dataset ?? null, named ? datasetFacts(district) : null, completeness),
    ...(status === null || (document.status === undefined && completeness === 'partial')
      ? []
      : differences('status', '', document.status ?? null, status)),
    ...claimsOf(transfers, 'transfers', 0),
    ...claimsOf(listOf(document.placements), 'placements', transfers.length),
    ...loanClaims(document.pool_loans, checked.poolLoans, completeness),
    ...levels.claims,
    ...onlyLowerGoalsClaims(document.only_goals, policy, checked, levels.allProven, completeness),
    ...rowClaims(document.checks, checked.checks, completeness),
    ...(given.status === 'infeasible' ? [] : differences('conflicts', '', document.conflicts ?? [], [])),
    // A plan file of an earlier version does not say what the data decide: no claim either way.
    ...(ready === undefined || document.readiness === undefined
      ? []
      : differences('readiness', '', document.readiness, readinessDocument(ready), completeness)),
    ...(document.warnings === undefined
      ? []
      : differences('warnings', '', document.warnings, warningsOf(reading).map(warningDocument), completeness)),
    ...lotteryClaims(document.lottery, policy, given.moves, completeness),
  ];
};
