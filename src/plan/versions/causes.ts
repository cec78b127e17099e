import type { TeacherId } from '../../district/ids.ts';
import type { Order } from '../../district/order.ts';
import { slotKey } from '../../district/post.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyDocument } from '../../policy/schema.ts';
import type { Message } from '../../text/message.ts';
import type { Move } from '../transfer.ts';
import type { CauseName, DifferenceContext, MoveChange, PlanVersion } from './version.ts';

/** The values of the cause's words; `null` where it is not the cause of this change. */
export type FindCause = (change: MoveChange, context: DifferenceContext) => Message['values'] | null;

/** A move names the school it starts from, also where the roster it was made from is no longer at hand. */
const schoolOf = ({ district }: PlanVersion, id: TeacherId, move: Move | null): string | null =>
  move?.fromSchoolId ??
  district.teachers.find((teacher) => teacher.id === id)?.schoolId ??
  (district.hires.some((hire) => hire.id === id) ? '' : null);

const rosterCause: FindCause = ({ teacherId, before: was, now: is }, { before, now }) => {
  const [earlier, later] = [schoolOf(before, teacherId, was), schoolOf(now, teacherId, is)];
  if (earlier === later) return null;
  return { what: earlier === null ? 'joined' : later === null ? 'left' : 'another_school' };
};

const sameOrder = (a: Order, b: Order): boolean => a.kind === b.kind && a.schoolId === b.schoolId;

/** A forbidden school is no cause for a change that has nothing to do with it. */
const concerns = ({ kind, schoolId }: Order, move: Move | null): boolean =>
  kind !== 'forbid' || schoolId === null || move?.toSchoolId === schoolId;

const ordersCause: FindCause = ({ teacherId, before: was, now: is }, { before, now }) => {
  const own = ({ district }: PlanVersion): readonly Order[] =>
    district.orders.filter((order) => order.teacherId === teacherId);
  const [earlier, later] = [own(before), own(now)];
  const given = later.find((order) => concerns(order, was) && !earlier.some((other) => sameOrder(order, other)));
  if (given !== undefined) return { what: 'given', kind: given.kind };
  const lifted = earlier.find((order) => concerns(order, is) && !later.some((other) => sameOrder(order, other)));
  return lifted === undefined ? null : { what: 'lifted', kind: lifted.kind };
};

const eligibilityCause: FindCause = ({ teacherId }, { before, now }) => {
  const [earlier, later] = [before, now].map(({ ledger }) => ledger.entries.get(teacherId)?.eligible ?? false);
  return earlier === later ? null : { what: later === true ? 'now' : 'no_longer' };
};

const slotOf = (move: Move | null): string | null =>
  move === null ? null : slotKey({ schoolId: move.toSchoolId, stage: move.stage, subject: move.subject });

const placeCause: FindCause = (change, { changes }) => {
  const [was, is] = [slotOf(change.before), slotOf(change.now)];
  const others = changes.filter(({ teacherId }) => teacherId !== change.teacherId);
  const gaveUp = is === null ? undefined : others.find((one) => slotOf(one.before) === is && slotOf(one.now) !== is);
  if (gaveUp !== undefined) return { what: 'takes', teacher: gaveUp.teacherId };
  const took = was === null ? undefined : others.find((one) => slotOf(one.now) === was && slotOf(one.before) !== was);
  return took === undefined ? null : { what: 'leaves', teacher: took.teacherId };
};

const postsCause: FindCause = ({ before: was, now: is }, { before, now }) => {
  for (const move of [is, was]) {
    if (move === null) continue;
    const key = slotOf(move);
    const required = ({ district }: PlanVersion): number | null =>
      district.posts?.find((post) => slotKey(post) === key)?.required ?? null;
    const [earlier, later] = [required(before), required(now)];
    if (earlier !== later) return { school: move.toSchoolId, before: earlier ?? 0, after: later ?? 0 };
  }
  return null;
};

/** Every revision adds the goal of fewest changes: that alone makes no other policy. */
const comparable = (policy: Policy): Readonly<Record<string, unknown>> =>
  policyDocument({ ...policy, goals: policy.goals.filter((level) => !level.some(({ goal }) => goal === 'changes')) });

const policyCause: FindCause = (_change, { before, now }) => {
  const [earlier, later] = [comparable(before.policy), comparable(now.policy)];
  const keys = Object.keys(later).filter(
    (key) => key !== 'clauses' && JSON.stringify(earlier[key]) !== JSON.stringify(later[key]),
  );
  return keys.length === 0 ? null : { keys: keys.join(', ') };
};

/** Every cause of a difference; of several, the first of `causeNames` is named. */
export const differenceCauses: Readonly<Record<CauseName, FindCause>> = {
  /** On one of the rosters only, or at another school on it: the data changed, not the plan. */
  roster: rosterCause,
  /** An order about this person that one version had and the other not (dataset.md section 1): an upheld objection. */
  orders: ordersCause,
  /** In the ledger's E in one version only (domain 2.1). The ledger names the clause, to those who may read it. */
  eligibility: eligibilityCause,
  /**
   * A place changes hands: the person takes the place of another who came there before and does not now, or leaves the
   * place to another (chains of moves, domain 7).
   */
  place: placeCause,
  /** The posts of the slot of either move differ between the versions (dataset.md section 1, posts). */
  posts: postsCause,
  /** The rules differ: which keys, in the order of the policy. */
  policy: policyCause,
  /** None of these: the move keeps quotas, posts and goals as good as they can be with the other changes. */
  balance: () => ({}),
};
