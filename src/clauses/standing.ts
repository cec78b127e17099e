import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Check, PlanLevel } from '../plan/plan.ts';
import type { GoalName } from '../policy/goal.ts';
import { type Message, message } from '../text/message.ts';
import { type Place, type PolicyClause, placeParts } from './policy-clause.ts';
import { policyClauses } from './register.ts';

/** What is known of a plan: the checker's rows, the goals' values, the ledger. */
export interface Judged {
  readonly checks: readonly Check[];
  readonly levels: readonly Pick<PlanLevel, 'level' | 'parts'>[];
  readonly ledger: Ledger;
}

/** How one clause came out at one of its places. A place that the policy does not put in force has none. */
export interface ClauseStanding {
  readonly clause: PolicyClause;
  readonly place: Place;
  readonly outcome: 'holds' | 'broken' | 'not_checked' | 'not_applicable' | 'pursued' | 'judged';
  /** Rows of the checker, broken ones and those not checked; teachers judged for a clause of eligibility. */
  readonly rows: number;
  readonly broken: number;
  readonly notChecked: number;
  readonly words: Message;
}

type Outcome = Pick<ClauseStanding, 'outcome' | 'rows' | 'broken' | 'notChecked' | 'words'>;

const ofRule = (all: readonly Check[]): Outcome | null => {
  if (all.length === 0) return null;
  const rows = all.filter((row) => row.notApplicable !== true);
  if (rows.length === 0)
    return {
      outcome: 'not_applicable',
      rows: all.length,
      broken: 0,
      notChecked: 0,
      words: message('clauses.outcome.not_applicable'),
    };
  const broken = rows.filter((row) => !row.holds).length;
  const notChecked = rows.filter((row) => row.notChecked === true).length;
  const outcome = broken > 0 ? 'broken' : notChecked === rows.length ? 'not_checked' : 'holds';
  const outcomeShown = broken === 0 && notChecked > 0 && notChecked < rows.length ? 'partly' : outcome;
  const values = { rows: rows.length, broken, notChecked };
  return { outcome, ...values, words: message(`clauses.outcome.${outcomeShown}`, values) };
};

const ofGoal = (value: number | undefined): Outcome | null =>
  value === undefined
    ? null
    : {
        outcome: 'pursued',
        rows: 1,
        broken: 0,
        notChecked: 0,
        words: message('clauses.outcome.pursued', { value }),
      };

const ofEligibility = (counts: { readonly judged: number; readonly out: number } | undefined): Outcome | null =>
  counts === undefined
    ? null
    : {
        outcome: 'judged',
        rows: counts.judged,
        broken: 0,
        notChecked: 0,
        words: message('clauses.outcome.judged', { out: counts.out, in: counts.judged - counts.out }),
      };

/** Teachers each clause of eligibility judged, and how many it leaves out. */
const eligibilityCounts = (ledger: Ledger): ReadonlyMap<string, { readonly judged: number; readonly out: number }> => {
  const counts = new Map<string, { judged: number; out: number }>();
  for (const entry of ledger.entries.values())
    for (const { rule, passes } of entry.findings) {
      const count = counts.get(rule) ?? { judged: 0, out: 0 };
      counts.set(rule, { judged: count.judged + 1, out: count.out + (passes ? 0 : 1) });
    }
  return counts;
};

/**
 * The clauses a plan's policy put in force and the outcome of each, place by place: a rule by its rows, a goal by its
 * value, a clause of eligibility by the teachers it leaves out (clause 3.18: reported in full, also where it holds).
 */
export const clauseStandings = ({ checks, levels, ledger }: Judged): readonly ClauseStanding[] => {
  const rows = Map.groupBy(checks, (check) => check.rule);
  const eligibility = eligibilityCounts(ledger);
  const goals = new Map<GoalName, number>();
  for (const { level, parts } of levels)
    level.forEach(({ goal }, index) => {
      const value = parts[index];
      if (value !== undefined && !goals.has(goal)) goals.set(goal, value);
    });
  const outcomeAt = (place: Place): Outcome | null => {
    const { kind, id } = placeParts(place);
    if (kind === 'rule') return ofRule(rows.get(id) ?? []);
    if (kind === 'goal') return ofGoal(goals.get(id));
    return kind === 'eligibility' ? ofEligibility(eligibility.get(id)) : null;
  };
  return policyClauses.flatMap((clause) =>
    clause.places.flatMap((place): ClauseStanding[] => {
      const outcome = outcomeAt(place);
      return outcome === null ? [] : [{ clause, place, ...outcome }];
    }),
  );
};
