import { isMovable } from '../../candidates/movable.ts';
import { type PairContext, pairContext } from '../../candidates/pair.ts';
import { refusalsOf } from '../../candidates/refusals.ts';
import { qualified } from '../../candidates/rules/qualified.ts';
import type { SchoolId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import { type ExplainedPlan, explainedPlan } from '../../explain/explained-plan.ts';
import type { Transfer } from '../../plan/transfer.ts';
import { type Message, message } from '../../text/message.ts';
import { type People, people } from '../input.ts';
import { type SlotFlow, slotFlows } from '../slot-flows.ts';
import type { DocumentInput } from './document-input.ts';

/** What became of a wish, and why: granted; refused by rules; no room left; or admissible, but the goals chose otherwise. */
export interface WishAnswer {
  readonly rank: number;
  readonly school: SchoolId;
  readonly verdict: 'granted' | 'not_eligible' | 'refused' | 'no_post' | 'full' | 'outweighed';
  readonly says: Message;
}

/** Look-ups of all answers of a plan, computed once. */
export interface WishBook {
  readonly input: DocumentInput;
  readonly context: PairContext;
  readonly flows: ReadonlyMap<string, readonly SlotFlow[]>;
  readonly moves: ReadonlyMap<string, Transfer>;
  readonly who: People;
  readonly explained: ExplainedPlan;
  /** Teachers in `E` by school. */
  readonly eligibleAt: ReadonlyMap<string, number>;
}

export const wishBook = (input: DocumentInput): WishBook => ({
  input,
  context: pairContext(input.district, input.plan.policy),
  flows: Map.groupBy(slotFlows(input), ({ slot }) => slot.schoolId as string),
  moves: new Map(input.plan.transfers.map((transfer) => [transfer.teacherId, transfer])),
  who: people(input.district),
  explained: explainedPlan({ ...input, previous: null }),
  eligibleAt: new Map(
    [
      ...Map.groupBy(
        input.district.teachers.filter(({ id }) => input.ledger.entries.get(id)?.eligible === true),
        ({ schoolId }) => schoolId as string,
      ),
    ].map(([school, teachers]) => [school, teachers.length]),
  ),
});

/** The ceiling of a slot under the policy: `max(c_j, h_j)`; none where the policy lays down none. */
const isFull = ({ slot, after }: SlotFlow, ceiling: 'never_over' | 'none'): boolean =>
  ceiling === 'never_over' && after >= Math.max(slot.max ?? slot.required, slot.held);

/**
 * The answer to each wish of a teacher, in order. It lists every rule that refused the wish; the room shown is the room
 * left after the plan. Where a wish was possible and still not granted, the answer is that the goals in their order
 * decided; only a new solve shows a plan that grants it.
 */
export const wishAnswers = ({ input, context, flows, moves }: WishBook, teacher: Teacher): readonly WishAnswer[] => {
  const { policy } = input.plan;
  const home = context.schools.get(teacher.schoolId);
  return teacher.wishes.map((school, index): WishAnswer => {
    const rank = index + 1;
    const answer = (verdict: WishAnswer['verdict'], values: Message['values'] = {}): WishAnswer => ({
      rank,
      school,
      verdict,
      says: message(`documents.wish.${verdict}`, values),
    });
    const wished = context.schools.get(school);
    if (moves.get(teacher.id)?.toSchoolId === school) return answer('granted');
    if (!isMovable(teacher, input.ledger, context)) return answer('not_eligible');
    if (home === undefined || wished === undefined) return answer('no_post');
    const minutes = context.minutes(teacher, wished);
    const pairs = (flows.get(school) ?? []).map((flow) => ({
      flow,
      refusals: refusalsOf({ teacher, home, slot: flow.slot, school: wished, minutes }, context),
    }));
    const taught = pairs.filter(({ refusals }) => !refusals.includes(qualified));
    if (taught.length === 0) return answer('no_post');
    const open = taught.filter(({ refusals }) => refusals.length === 0);
    const [least] = taught.toSorted((a, b) => a.refusals.length - b.refusals.length);
    if (open.length === 0) return answer('refused', { rules: (least?.refusals ?? []).map(({ id }) => id).join(';') });
    const [first] = open;
    if (first !== undefined && open.every(({ flow }) => isFull(flow, policy.subjectCeiling)))
      return answer('full', { required: first.flow.slot.required, after: first.flow.after });
    return answer('outweighed');
  });
};
