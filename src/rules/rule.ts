import type { Post, Slot } from '../district/post.ts';
import type { Teacher } from '../district/teacher.ts';
import type { KnownMove, KnownPlacement } from '../plan/facts/known-move.ts';
import type { PlanFacts } from '../plan/facts/plan-facts.ts';
import type { Check, CheckedRule } from '../plan/plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { GroupName } from '../readiness/columns.ts';
import { type Message, message } from '../text/message.ts';
import { render } from '../text/render.ts';
import type { RuleId } from './rule-id.ts';

/** What a row cites. */
interface RuleHead {
  readonly id: RuleId;
  /** Clause of the policy documents or of the specification the rule rests on. */
  readonly clause: string;
}

/** What is known of a rule without a plan. */
interface RuleTerms extends RuleHead {
  /** Columns of the dataset that decide it; without them the readiness of a dataset says what is assumed. */
  readonly needs: readonly GroupName[];
  /** Whether a policy enforces it; `null` where every policy does. */
  readonly enforced: ((policy: Policy) => boolean) | null;
}

/** One rule: when it is in force it yields its rows, also when it holds. */
export interface Rule extends RuleTerms {
  readonly rows: (facts: PlanFacts) => readonly Check[];
}

type Values = Message['values'];

/** How one case breaks a rule: the values of `rule.<id>.required` and `rule.<id>.actual`. */
export interface Breach {
  readonly required: Values;
  readonly actual: Values;
}

/** Whom a row is about, as `teacher:T1`, `hire:N1`, `school:S1` or `slot:S1/primary/music`. */
export const scopeOf = {
  teacher: (teacher: Pick<Teacher, 'id'>): string => `teacher:${teacher.id}`,
  hire: (hire: { readonly id: string }): string => `hire:${hire.id}`,
  school: (school: { readonly id: string }): string => `school:${school.id}`,
  slot: (slot: Slot): string => `slot:${slot.schoolId}/${slot.stage}/${slot.subject}`,
} as const;

/** What the cases of a rule are; the catalogue has the word under `unit.<unit>`. */
export type Unit =
  | 'moves'
  | 'orders'
  | 'schools'
  | 'slots'
  | 'indicators'
  | 'school_subjects'
  | 'grades'
  | 'hires'
  | 'placements'
  | 'clusters'
  | 'title_posts'
  | 'holders'
  | 'couples';

/** What a row says of its rule; the checks of itinerant teaching and of inspectors have rules of their own. */
interface Named {
  readonly id: CheckedRule;
  readonly clause: string;
}

export const checkRow = (rule: Named, scope: string, required: Message, actual: Message, holds: boolean): Check => ({
  rule: rule.id,
  clause: rule.clause,
  scope,
  required: render('en', required),
  actual: render('en', actual),
  holds,
  words: { required, actual },
});

/** A row of a rule in force whose data are missing: neither held nor broken (`actual` says what is missing). */
export const notCheckedRow = (
  rule: Pick<Rule, 'id' | 'clause'>,
  scope: string,
  required: Message,
  actual: Message,
): Check => ({ ...checkRow(rule, scope, required, actual, true), notChecked: true });

/** A row of a rule in force that does not apply to the dataset: neither held nor broken (`actual` gives the reason). */
export const notApplicableRow = (
  rule: Pick<Rule, 'id' | 'clause'>,
  scope: string,
  required: Message,
  actual: Message,
): Check => ({ ...checkRow(rule, scope, required, actual, true), notApplicable: true });

/** Cases that a plan brings: without any the rule still applies to the dataset. */
const ofPlan: ReadonlySet<Unit> = new Set<Unit>(['moves', 'placements']);

/** Rows of broken cases a rule shows at most, so that a plan of nothing but faults stays readable; its summary counts all. */
const shownBreaches = (facts: PlanFacts): number => Math.max(20, facts.district.schools.length);

/** Cases of one kind, and how one of them breaks the rule. */
interface Cases<Case> {
  readonly unit: Unit;
  readonly inForce?: (facts: PlanFacts) => boolean;
  readonly cases: (facts: PlanFacts) => readonly Case[];
  readonly scope: (one: Case) => string;
  readonly breach: (one: Case, facts: PlanFacts) => Breach | null;
  /** Where one rule has cases of two kinds: the second kind has the sentences `rule.<id>.<words>.required` and `.actual`. */
  readonly words?: string;
}

type Rows = Pick<Rule, 'rows'>;

/** Rows about cases of one kind: a summary of all of them, and a row per broken case. */
export const caseRows = <Case>(definition: RuleHead & Cases<Case>): Rows => ({
  rows: (facts) => {
    if (definition.inForce?.(facts) === false) return [];
    const cases = definition.cases(facts);
    const words = `rule.${definition.id}${definition.words === undefined ? '' : `.${definition.words}`}`;
    const rows: Check[] = [];
    let broken = 0;
    for (const one of cases) {
      const breach = definition.breach(one, facts);
      if (breach === null) continue;
      broken += 1;
      if (broken > shownBreaches(facts)) continue;
      const required = message(`${words}.required`, breach.required);
      rows.push(
        checkRow(definition, definition.scope(one), required, message(`${words}.actual`, breach.actual), false),
      );
    }
    const values = { broken, cases: cases.length, unit: definition.unit };
    const summary = [message('check.summary.required', values), message('check.summary.actual', values)] as const;
    if (cases.length === 0 && !ofPlan.has(definition.unit))
      return [notApplicableRow(definition, 'district', ...summary)];
    return [checkRow(definition, 'district', ...summary, broken === 0), ...rows];
  },
});

const withRows = ({ id, clause, needs, enforced }: RuleTerms, { rows }: Rows): Rule => ({
  id,
  clause,
  needs,
  enforced,
  rows,
});

/** A rule about cases of one kind. */
export const caseRule = <Case>(definition: RuleTerms & Cases<Case>): Rule => withRows(definition, caseRows(definition));

type MoveCases = Pick<Cases<KnownMove>, 'inForce' | 'breach'>;

/** Rows about each move whose teacher, schools and slot are known. */
export const moveRows = (definition: RuleHead & MoveCases): Rows =>
  caseRows({
    ...definition,
    unit: 'moves',
    cases: (facts) => facts.known,
    scope: (one) => scopeOf.teacher(one.teacher),
  });

export const moveRule = (definition: RuleTerms & MoveCases): Rule => withRows(definition, moveRows(definition));

type PlacementCases = Pick<Cases<KnownPlacement>, 'inForce' | 'breach'>;

/** Rows about each placement whose new teacher, school and slot are known; a plan without new teachers has none. */
export const placementRows = (definition: RuleHead & PlacementCases): Rows =>
  caseRows({
    ...definition,
    unit: 'placements',
    inForce: (facts) => hasNewTeachers(facts) && definition.inForce?.(facts) !== false,
    cases: (facts) => facts.placed,
    scope: (one) => scopeOf.hire(one.hire),
  });

export const placementRule = (definition: RuleTerms & PlacementCases): Rule =>
  withRows(definition, placementRows(definition));

/** Whether the rules for new teachers are in force: with hires or placements. */
export const hasNewTeachers = ({ district, placements }: PlanFacts): boolean =>
  district.hires.length > 0 || placements.length > 0;

/** A slot with `h_j` and `n_j`. */
interface SlotCase {
  readonly key: string;
  readonly slot: Post;
  readonly held: number;
  readonly after: number;
}

type SlotCases = Pick<Cases<SlotCase>, 'inForce' | 'breach' | 'words'>;

/** Rows about each slot with posts or a holder. */
export const slotRows = (definition: RuleHead & SlotCases): Rows =>
  caseRows({
    ...definition,
    unit: 'slots',
    cases: (facts) =>
      [...facts.slots].map(([key, slot]) => ({
        key,
        slot,
        held: facts.occupied.held(key),
        after: facts.occupied.heldAfter(key),
      })),
    scope: (one) => scopeOf.slot(one.slot),
  });

export const slotRule = (definition: RuleTerms & SlotCases): Rule => withRows(definition, slotRows(definition));
