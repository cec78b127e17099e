import type { MovementMode } from '../district/words.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import type { Check, PlanLevel } from '../plan/plan.ts';
import type { GoalName } from '../policy/goal.ts';
import { type Message, message } from '../text/message.ts';
import { type Place, type PolicyClause, placeParts } from './policy-clause.ts';
import { policyClauses } from './register.ts';

/** What is known of a plan: the checker's rows, the goals' values, the ledger, the modes of its moves. */
export interface Judged {
  readonly checks: readonly Check[];
  readonly levels: readonly Pick<PlanLevel, 'level' | 'parts'>[];
  readonly ledger: Ledger;
  readonly moves: readonly { readonly mode: MovementMode }[];
  /** The clauses that the policy gives for its keys. */
  readonly cited: Readonly<Record<string, string>>;
  /** Rows of the checker of itinerant teaching, and how many teachers travel; absent without such a plan. */
  readonly itinerant?: { readonly checks: readonly Check[]; readonly teachers: number; readonly remote: number };
}

/** How one clause came out at one of its places. A place that the policy does not put in force has none. */
export interface ClauseStanding {
  readonly clause: PolicyClause;
  readonly place: Place;
  readonly outcome: 'holds' | 'broken' | 'not_checked' | 'not_applicable' | 'pursued' | 'judged' | 'used' | 'set';
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

const ofMode = (count: number): Outcome | null =>
  count === 0
    ? null
    : { outcome: 'used', rows: count, broken: 0, notChecked: 0, words: message('clauses.outcome.used', { count }) };

/** A key that the policy sets on the ground of this clause: `4.22 「…」；4.23 「…」`. */
const ofKey = (clause: string, cited: string | undefined): Outcome | null =>
  cited?.split('；').some((part) => part.startsWith(`${clause} `)) === true
    ? { outcome: 'set', rows: 1, broken: 0, notChecked: 0, words: message('clauses.outcome.set') }
    : null;

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
 * value, a clause of eligibility by the teachers it leaves out, a mode by its moves, a key by the clause the policy gives for it, itinerant teaching by the rows of
 * its own checker (clause 3.18: reported in full, also where it holds).
 */
export const clauseStandings = ({
  checks,
  levels,
  ledger,
  moves,
  cited,
  itinerant,
}: Judged): readonly ClauseStanding[] => {
  const rows = Map.groupBy(checks, (check) => check.rule);
  const eligibility = eligibilityCounts(ledger);
  const goals = new Map<GoalName, number>();
  for (const { level, parts } of levels)
    level.forEach(({ goal }, index) => {
      const value = parts[index];
      if (value !== undefined && !goals.has(goal)) goals.set(goal, value);
    });
  const modes = Map.groupBy(moves, ({ mode }) => mode);
  const movesIn = (mode: MovementMode): number =>
    mode === 'itinerant'
      ? (itinerant?.teachers ?? 0)
      : mode === 'remote'
        ? (itinerant?.remote ?? 0)
        : (modes.get(mode)?.length ?? 0);
  const outcomeAt = (clause: string, place: Place): Outcome | null => {
    const { kind, id } = placeParts(place);
    if (kind === 'rule') return ofRule(rows.get(id) ?? []);
    if (kind === 'goal') return ofGoal(goals.get(id));
    if (kind === 'key') return ofKey(clause, cited[id]);
    if (kind === 'mode') return ofMode(movesIn(id));
    if (kind === 'command') return id === 'itinerant' ? ofRule(itinerant?.checks ?? []) : null;
    return kind === 'eligibility' ? ofEligibility(eligibility.get(id)) : null;
  };
  return policyClauses.flatMap((clause) =>
    clause.places.flatMap((place): ClauseStanding[] => {
      const outcome = outcomeAt(clause.id, place);
      return outcome === null ? [] : [{ clause, place, ...outcome }];
    }),
  );
};
