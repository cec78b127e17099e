import type { SchoolId } from '../district/ids.ts';
import type { Teacher } from '../district/teacher.ts';
import { isBackbone } from '../policy/backbone.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import type { Language } from '../text/message.ts';
import { term } from '../text/render.ts';
import { people, type ReportInput } from './input.ts';
import { type SlotFlow, slotFlows } from './slot-flows.ts';
import { subjectCell } from './term-cell.ts';
import { cellText } from './words.ts';

const flowsOfPlans = new WeakMap<ReportInput['plan'], ReadonlyMap<string, readonly SlotFlow[]>>();

/** The slots of each school with a post or a holder; counted once for a plan, whose moves never change. */
const flowsBySchool = (input: Pick<ReportInput, 'district' | 'plan'>): ReadonlyMap<string, readonly SlotFlow[]> => {
  const known = flowsOfPlans.get(input.plan);
  if (known !== undefined) return known;
  const made: ReadonlyMap<string, readonly SlotFlow[]> = Map.groupBy(
    slotFlows(input),
    ({ slot }) => slot.schoolId as string,
  );
  flowsOfPlans.set(input.plan, made);
  return made;
};

const backboneCounts = ({ district, plan }: ReportInput, schoolId: SchoolId) => {
  const { policy } = plan;
  const who = people(district);
  const counts = (teacher: Teacher | undefined): boolean => teacher !== undefined && isBackbone(teacher, policy);
  const before = district.teachers.filter(
    (teacher) =>
      holdsPost(teacher, policy.referenceDate) &&
      heldSlot(teacher, policy.referenceDate).schoolId === schoolId &&
      counts(teacher),
  ).length;
  const moved = (end: 'fromSchoolId' | 'toSchoolId'): number =>
    plan.transfers.filter((transfer) => transfer[end] === schoolId && counts(who.teacher(transfer.teacherId))).length;
  return { before, after: before - moved('fromSchoolId') + moved('toSchoolId') };
};

/**
 * What a plan does to one school: each subject required, held before and after, the backbone teachers, and the teachers
 * who stay and could be proposed instead of somebody. `null` where the district has no such school.
 */
export const schoolReview = (language: Language, input: ReportInput, id: string) => {
  const { district, plan, ledger } = input;
  const { policy } = plan;
  const school = people(district).school(id);
  if (school === undefined) return null;
  const nameOf = (subject: Parameters<typeof subjectCell>[1]): string =>
    cellText(language, subjectCell(policy, subject));
  const flows = (flowsBySchool(input).get(id) ?? []).filter(({ slot, after }) => slot.required + slot.held + after > 0);
  const moving = new Set<string>(plan.transfers.map(({ teacherId }) => teacherId));
  return {
    schoolId: school.id as string,
    school: school.name,
    area: school.areaClass,
    areaName: term(language, `area.${school.areaClass}`),
    subjects: flows.map(({ slot, leaving, arriving, after, gapAfter }) => ({
      stage: slot.stage as string,
      stageName: term(language, `stage.${slot.stage}`),
      subject: slot.subject as string,
      subjectName: nameOf(slot.subject),
      required: slot.required,
      before: slot.held,
      after,
      leaving,
      arriving,
      short: gapAfter,
    })),
    backbone: backboneCounts(input, school.id),
    leavers: plan.transfers
      .filter(({ fromSchoolId }) => fromSchoolId === id)
      .flatMap(({ teacherId }) => people(district).teacher(teacherId) ?? [])
      .map((teacher) => {
        const { stage, subject } = heldSlot(teacher, policy.referenceDate);
        return { teacherId: teacher.id as string, stage: stage as string, subject: subject as string };
      }),
    colleagues: district.teachers
      .filter(
        (teacher) =>
          !moving.has(teacher.id) &&
          holdsPost(teacher, policy.referenceDate) &&
          heldSlot(teacher, policy.referenceDate).schoolId === id,
      )
      .map((teacher) => {
        const slot = heldSlot(teacher, policy.referenceDate);
        return {
          teacherId: teacher.id as string,
          teacher: teacher.name,
          stage: slot.stage as string,
          subject: slot.subject as string,
          stageName: term(language, `stage.${slot.stage}`),
          subjectName: nameOf(slot.subject),
          eligible: ledger.entries.get(teacher.id)?.eligible === true,
        };
      }),
  };
};
