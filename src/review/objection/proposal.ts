import { isMovable } from '../../candidates/movable.ts';
import { type Pair, pairContext } from '../../candidates/pair.ts';
import { refusalsOf } from '../../candidates/refusals.ts';
import type { District } from '../../district/district.ts';
import type { EligibilityRule } from '../../eligibility/eligibility-rule.ts';
import type { Ledger } from '../../eligibility/ledger-entry.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import { type SlotState, slotTable } from '../../staffing/slot-table.ts';
import { type Message, message } from '../../text/message.ts';
import type { Proposal } from './objection.ts';

/** Whether another teacher could go in place of the one objected about, and the rules against it. */
export interface ProposalCheck {
  readonly possible: boolean;
  readonly obstacles: readonly Message[];
  /** Rules that would keep them from going there, and that an order goes before: that they accept wishes only. */
  readonly overrides: readonly Message[];
}

const against = (...obstacles: readonly Message[]): ProposalCheck => ({ possible: false, obstacles, overrides: [] });
const obstacle = (rule: string, values: Message['values'] = {}): Message => message(`review.proposal.${rule}`, values);

/** Clauses whose name alone would reveal a teacher's health or family. */
const personal: ReadonlySet<string> = new Set<EligibilityRule>(['exemption']);

/**
 * Checks a counter-proposal by the rules of the plan itself: another teacher of the same school, since a school
 * proposes its own people only, who stays in the plan and may be moved. At least one slot, at the named school if any,
 * must be a possible move under the order the proposal would become (clause 0.31 and its fellows in `candidates`).
 */
export const checkProposal = (
  { teacherId, toSchoolId }: Proposal,
  about: Move,
  {
    district,
    policy,
    ledger,
    moves,
  }: {
    readonly district: District;
    readonly policy: Policy;
    readonly ledger: Ledger;
    readonly moves: readonly Move[];
  },
): ProposalCheck => {
  const teacher = district.teachers.find(({ id }) => id === teacherId);
  if (teacher === undefined || teacher.schoolId !== about.fromSchoolId) return against(obstacle('same_school'));
  if (moves.some((move) => move.teacherId === teacherId)) return against(obstacle('moves_already'));
  const unordered = pairContext(district, policy);
  if (!isMovable(teacher, ledger, unordered)) {
    const failing = ledger.entries.get(teacherId)?.findings.filter(({ passes }) => !passes) ?? [];
    const shownRules = failing.filter(({ rule }) => !personal.has(rule)).map(({ rule }) => rule);
    return against(
      shownRules.length === 0 ? obstacle('not_eligible') : obstacle('fails_clauses', { clauses: shownRules.join(';') }),
    );
  }
  const order = {
    teacherId,
    kind: toSchoolId === null ? 'move' : 'assign',
    schoolId: toSchoolId,
    reason: null,
  } as const;
  const context = pairContext({ ...district, orders: [...district.orders, order] }, policy);
  const home = context.schools.get(teacher.schoolId);
  if (home === undefined) return against(obstacle('same_school'));
  const minutes = new Map<string, number | null>();
  const pairOf = (slot: SlotState): Pair | null => {
    const school = context.schools.get(slot.schoolId);
    if (school === undefined || school.id === home.id) return null;
    if (!minutes.has(school.id)) minutes.set(school.id, context.minutes(teacher, school));
    return { teacher, home, slot, school, minutes: minutes.get(school.id) ?? null };
  };
  const pairs = slotTable(district, policy)
    .filter(({ schoolId }) => toSchoolId === null || schoolId === toSchoolId)
    .map(pairOf)
    .filter((pair) => pair !== null);
  if (pairs.length === 0) return against(obstacle('no_post'));
  const refusals = pairs.map((pair) => refusalsOf(pair, context));
  const possible = pairs.filter((_pair, index) => refusals[index]?.length === 0);
  if (possible.length > 0) {
    const overridden = possible.map((pair) => refusalsOf(pair, unordered).map(({ id }) => id));
    const own = overridden.some((rules) => rules.length === 0) ? [] : (overridden[0] ?? []);
    const overrides = own.length === 0 ? [] : [obstacle('overrides', { rules: own.join(';') })];
    return { possible: true, obstacles: [], overrides };
  }
  // Report the slot that fails the fewest rules.
  const nearest = refusals.reduce((least, rules) => (rules.length < least.length ? rules : least));
  return against(obstacle('refused', { rules: nearest.map(({ id }) => id).join(';') }));
};
