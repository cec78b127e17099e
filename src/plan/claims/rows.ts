import { claimedClause } from '../../clauses/cited-clause.ts';
import { compareIds } from '../../district/ids.ts';
import type { Check } from '../plan.ts';
import type { PoolLoan } from '../pool-loan.ts';
import { type Completeness, differences, type Fields, isFields, listOf, type PlanClaim } from './compare.ts';
import { inTodaysWords } from './earlier-words.ts';

const nameOf = (row: Fields): string => `${String(row.rule)} ${String(row.scope)}`;

/**
 * A row of the checker as a plan file carries it. A row that is not checked or not applicable is never claimed as held.
 */
const rowDocument = ({ rule, clause, scope, required, actual, holds, notChecked, notApplicable }: Check): Fields => ({
  rule,
  clause,
  scope,
  required,
  actual,
  holds,
  not_checked: notChecked === true,
  not_applicable: notApplicable === true,
});

/**
 * Rows of the checker claimed otherwise: a row is found by rule and scope, rows of the same name in their order. One
 * that the checker does not have differs, and so does one that a whole file leaves out.
 */
export const rowClaims = (
  given: unknown,
  checks: readonly Check[],
  completeness: Completeness,
): readonly PlanClaim[] => {
  if (!Array.isArray(given))
    return completeness === 'whole' ? [{ path: 'checks', about: '', claimed: null, recomputed: checks.length }] : [];
  const rows = Map.groupBy(checks.map(rowDocument), nameOf);
  const seen = new Map<string, number>();
  const different = listOf(inTodaysWords(given, checks)).flatMap((claimed, index): readonly PlanClaim[] => {
    const path = `checks[${index}]`;
    if (!isFields(claimed)) return [{ path, about: '', claimed, recomputed: null }];
    const about = nameOf(claimed);
    const nth = seen.get(about) ?? 0;
    seen.set(about, nth + 1);
    const row = rows.get(about)?.[nth];
    if (row === undefined) return [{ path, about, claimed: nameOf(claimed), recomputed: null }];
    // A plan file of an earlier version does not say what is not applicable: no claim either way.
    const absent = { not_checked: false, not_applicable: row.not_applicable };
    // Plan files of earlier versions name a section of the specification where a rule is the program's own.
    const clause = typeof claimed.clause === 'string' ? { clause: claimedClause(claimed.clause) } : {};
    return differences(path, about, { ...absent, ...claimed, ...clause }, row, completeness);
  });
  if (completeness === 'partial') return different;
  const missing = [...rows].flatMap(([about, all]) =>
    all
      .slice(seen.get(about) ?? 0)
      .map((row): PlanClaim => ({ path: 'checks', about, claimed: null, recomputed: row.actual })),
  );
  return [...different, ...missing];
};

const loanDocument = ({ schoolId, purpose, number, start, end }: PoolLoan): Fields => ({
  school_id: schoolId,
  purpose,
  number,
  start,
  end,
});

const loanName = (loan: Fields): string => `${String(loan.school_id)} ${String(loan.purpose)}`;

/** Loans of the pool: exactly those that the moves need, in whatever order. */
export const loanClaims = (
  given: unknown,
  loans: readonly PoolLoan[],
  completeness: Completeness,
): readonly PlanClaim[] => {
  if (!Array.isArray(given))
    return completeness === 'whole' && loans.length > 0
      ? [{ path: 'pool_loans', about: '', claimed: null, recomputed: loans.map(loanDocument) }]
      : [];
  const order = (list: readonly Fields[]): readonly Fields[] =>
    list.toSorted((a, b) => compareIds(loanName(a), loanName(b)));
  const claimed = given.filter(isFields);
  const needed = loans.map(loanDocument);
  if (claimed.length !== needed.length) return [{ path: 'pool_loans', about: '', claimed: given, recomputed: needed }];
  const sorted = order(needed);
  return order(claimed).flatMap((loan, index) =>
    differences(`pool_loans[${given.indexOf(loan)}]`, loanName(loan), loan, sorted[index], completeness),
  );
};
