import type { Post, Slot } from '../../district/post.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import { type Message, message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import type { Check, CheckedRule } from '../plan.ts';
import type { KnownMove, KnownPlacement, Reading } from './reading.ts';

/** One rule: when it is in force it yields its rows, also when it holds. */
export interface Rule {
  readonly id: RuleId;
  /** Clause of the policy documents or of the specification the rule rests on. */
  readonly clause: string;
  readonly rows: (reading: Reading) => readonly Check[];
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
  | 'holders';

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

/** A row of a rule in force that asks nothing of the dataset: neither held nor broken (`actual` says why). */
export const notApplicableRow = (
  rule: Pick<Rule, 'id' | 'clause'>,
  scope: string,
  required: Message,
  actual: Message,
): Check => ({ ...checkRow(rule, scope, required, actual, true), notApplicable: true });

/** Cases that a plan brings: without any the rule still applies to the dataset. */
const ofPlan: ReadonlySet<Unit> = new Set<Unit>(['moves', 'placements']);

/** Rows of broken cases a rule shows at most, so that a plan of nothing but faults stays readable; its summary counts all. */
const shownBreaches = (reading: Reading): number => Math.max(20, reading.district.schools.length);

/** A rule about cases of one kind: a row per broken case and a summary of all of them. */
export const caseRule = <Case>(definition: {
  readonly id: RuleId;
  readonly clause: string;
  readonly unit: Unit;
  readonly inForce?: (reading: Reading) => boolean;
  readonly cases: (reading: Reading) => readonly Case[];
  readonly scope: (one: Case) => string;
  readonly breach: (one: Case, reading: Reading) => Breach | null;
  /** Where one rule has cases of two kinds: the second kind has the sentences `rule.<id>.<words>.required` and `.actual`. */
  readonly words?: string;
}): Rule => ({
  id: definition.id,
  clause: definition.clause,
  rows: (reading) => {
    if (definition.inForce?.(reading) === false) return [];
    const cases = definition.cases(reading);
    const words = `rule.${definition.id}${definition.words === undefined ? '' : `.${definition.words}`}`;
    const rows: Check[] = [];
    let broken = 0;
    for (const one of cases) {
      const breach = definition.breach(one, reading);
      if (breach === null) continue;
      broken += 1;
      if (broken > shownBreaches(reading)) continue;
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

/** A rule about each move whose teacher, schools and slot are known. */
export const moveRule = (definition: {
  readonly id: RuleId;
  readonly clause: string;
  readonly inForce?: (reading: Reading) => boolean;
  readonly breach: (move: KnownMove, reading: Reading) => Breach | null;
}): Rule =>
  caseRule({
    ...definition,
    unit: 'moves',
    cases: (reading) => reading.known,
    scope: (one) => scopeOf.teacher(one.teacher),
  });

/** A rule about each placement whose new teacher, school and slot are known; a plan for nobody new has no such rows. */
export const placementRule = (definition: {
  readonly id: RuleId;
  readonly clause: string;
  readonly inForce?: (reading: Reading) => boolean;
  readonly breach: (placement: KnownPlacement, reading: Reading) => Breach | null;
}): Rule =>
  caseRule({
    ...definition,
    unit: 'placements',
    inForce: (reading) => asksOfHires(reading) && definition.inForce?.(reading) !== false,
    cases: (reading) => reading.placed,
    scope: (one) => scopeOf.hire(one.hire),
  });

/** Whether there is anybody new to judge: without hires and placements those rules are not in force. */
export const asksOfHires = ({ district, placements }: Reading): boolean =>
  district.hires.length > 0 || placements.length > 0;

/** A rule about each slot with posts or a holder. */
export const slotRule = (definition: {
  readonly id: RuleId;
  readonly clause: string;
  readonly inForce: (reading: Reading) => boolean;
  readonly breach: (slot: SlotCase, reading: Reading) => Breach | null;
  readonly words?: string;
}): Rule =>
  caseRule({
    ...definition,
    unit: 'slots',
    cases: (reading) =>
      [...reading.slots].map(([key, slot]) => ({
        key,
        slot,
        held: reading.occupied.held(key),
        after: reading.occupied.heldAfter(key),
      })),
    scope: (one) => scopeOf.slot(one.slot),
  });

/** A slot with `h_j` and `n_j`. */
export interface SlotCase {
  readonly key: string;
  readonly slot: Post;
  readonly held: number;
  readonly after: number;
}
