import { movableTeachers } from '../candidates/movable.ts';
import { type Pair, type PairContext, pairContext } from '../candidates/pair.ts';
import { refusalsOf } from '../candidates/refusals.ts';
import { qualified } from '../candidates/rules/qualified.ts';
import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { inPlace } from '../movement/running-terms.ts';
import type { Plan } from '../plan/plan.ts';
import type { Move, Transfer } from '../plan/transfer.ts';
import { type SlotFlow, slotFlows } from '../report/slot-flows.ts';

/** What explanations are made from: the plan carries its policy. */
export interface ExplainedInput {
  readonly district: District;
  readonly ledger: Ledger;
  readonly plan: Plan;
  /** The moves of the previous plan, for the goal `changes`. */
  readonly previous: readonly Move[] | null;
}

/** A plan with everything its explanations look up, worked out once. */
export interface ExplainedPlan extends ExplainedInput {
  /** The district as given; `district` has everyone where they are when the school year begins. */
  readonly roster: District;
  readonly teachers: ReadonlyMap<TeacherId, Teacher>;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly transfers: ReadonlyMap<TeacherId, Transfer>;
  /** Who may move at all, in the order of the roster. */
  readonly movable: readonly Teacher[];
  readonly context: PairContext;
  /** Every slot by key, with who leaves and who arrives. */
  readonly flows: ReadonlyMap<string, SlotFlow>;
}

export const explainedPlan = (input: ExplainedInput): ExplainedPlan => {
  const { ledger, plan } = input;
  const district = inPlace(input.district, plan.policy.referenceDate);
  return {
    ...input,
    district,
    roster: input.district,
    teachers: new Map(district.teachers.map((teacher) => [teacher.id, teacher])),
    schools: new Map(district.schools.map((school) => [school.id, school])),
    transfers: new Map(plan.transfers.map((transfer) => [transfer.teacherId, transfer])),
    movable: movableTeachers(district, ledger, plan.policy),
    context: pairContext(district, plan.policy),
    flows: new Map(slotFlows(input).map((flow) => [flow.slot.key, flow])),
  };
};

/** The pair of a teacher and a slot; `undefined` where a school is unknown. */
export const pairOf = (
  { schools, context }: ExplainedPlan,
  teacher: Teacher,
  { slot }: SlotFlow,
  minutes?: number | null,
): Pair | undefined => {
  const [home, school] = [schools.get(teacher.schoolId), schools.get(slot.schoolId)];
  if (home === undefined || school === undefined) return undefined;
  return { teacher, home, slot, school, minutes: minutes === undefined ? context.minutes(teacher, school) : minutes };
};

/** Whether a teacher who may move is a candidate for a slot. The certificate is tried first: it refuses nearly every pair. */
export const isCandidate = (explained: ExplainedPlan, teacher: Teacher, flow: SlotFlow): boolean => {
  const unmeasured = pairOf(explained, teacher, flow, null);
  if (unmeasured === undefined || qualified.refuses(unmeasured, explained.context)) return false;
  const pair = pairOf(explained, teacher, flow);
  return pair !== undefined && refusalsOf(pair, explained.context).length === 0;
};
