import type { MovementMode } from '../district/words.ts';
import type { EligibilityRule } from '../eligibility/eligibility-rule.ts';
import type { CheckedRule } from '../plan/plan.ts';
import type { GoalName } from '../policy/goal.ts';

/** The five documents of the register, by the first number of their clauses: 0 Hualong to 4 Yuquan. */
export const clauseDocuments = ['hualong', 'xingtai', 'liaocheng', 'quzhou', 'yuquan'] as const;
export type ClauseDocument = (typeof clauseDocuments)[number];

/**
 * What a clause is to the program: D a datum, C a hard constraint, O an objective, R a report or indicator,
 * P a step or role, X context only (domain section 1).
 */
export const clauseKinds = ['D', 'C', 'O', 'R', 'P', 'X'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/**
 * Where a clause lives: a rule of the checker, a clause of eligibility, a goal, a mode of movement, a key of the policy,
 * a column as `table.column`, a table of a report, a command.
 */
export const placeKinds = ['rule', 'eligibility', 'goal', 'mode', 'key', 'field', 'report', 'command'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What a place of each kind is named by: an unknown rule or goal does not compile. */
interface PlaceIds extends Record<PlaceKind, string> {
  readonly rule: CheckedRule;
  readonly eligibility: EligibilityRule;
  readonly goal: GoalName;
  readonly mode: MovementMode;
}
export type Place = { [Kind in PlaceKind]: `${Kind}:${PlaceIds[Kind]}` }[PlaceKind];
type PlaceParts = { [Kind in PlaceKind]: { readonly kind: Kind; readonly id: PlaceIds[Kind] } }[PlaceKind];

/** Why nothing of the program answers a clause, or only a part of it; the words are `clauses.reason.<reason>`. */
export const clauseReasons = [
  'context',
  'enrolment',
  'finance',
  'pay',
  'training',
  'assessment',
  'community',
  'research',
  'service',
  'reserve',
  'ranks',
  'language',
  'load',
  'senior_high',
  'kindergarten',
  'signing',
  'workflow',
  'never',
] as const;
export type ClauseReason = (typeof clauseReasons)[number];

/** One clause. Its meaning is the catalogue's `clauses.meaning.<id>`. */
export interface PolicyClause {
  /** `0.41`: document and number. */
  readonly id: string;
  readonly document: ClauseDocument;
  readonly kinds: readonly ClauseKind[];
  /** The document's own words, as they stand there. */
  readonly quote: string;
  readonly places: readonly Place[];
  readonly reason: ClauseReason | null;
}

/** The clauses of one document, from rows of number, kinds, quote, places and, where needed, the reason. */
export const clausesOf = (
  document: ClauseDocument,
  rows: readonly (readonly [
    id: string,
    kinds: ClauseKind | `${ClauseKind}/${ClauseKind}`,
    quote: string,
    places: readonly Place[],
    reason?: ClauseReason,
  ])[],
): readonly PolicyClause[] =>
  rows.map(([id, kinds, quote, places, reason = null]) => ({
    id,
    document,
    kinds: clauseKinds.filter((kind) => kinds.split('/').includes(kind)),
    quote,
    places,
    reason,
  }));

/** `rule:slot_floor` in its two parts. */
export const placeParts = (place: Place): PlaceParts => {
  const colon = place.indexOf(':');
  return { kind: place.slice(0, colon), id: place.slice(colon + 1) } as PlaceParts;
};
