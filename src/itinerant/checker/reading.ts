import { addMonths } from '../../district/date.ts';
import type { District } from '../../district/district.ts';
import { compareIds, type SchoolId, type TeacherId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Stage, Subject } from '../../district/words.ts';
import { eligibilityLedger } from '../../eligibility/ledger.ts';
import { modes } from '../../movement/modes.ts';
import { modeOf } from '../../plan/facts/modes.ts';
import { occupiedSlots } from '../../plan/facts/occupied.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import { awayOf, settled } from '../../plan/facts/terms-away.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ItinerantAssignments, ItinerantTeacher, Visit } from '../itinerant-plan.ts';
import { weekdays } from '../itinerant-plan.ts';
import { shortestWays } from './ways.ts';
import { standardLoad, type WeeklyLessons, weeklyLessons } from './weekly.ts';

/** One teacher sent, with the facts of dataset and plan about them; `null` for an unknown teacher, slot or school. */
export interface Sent {
  readonly given: ItinerantTeacher;
  readonly teacher: Teacher | null;
  readonly slot: Slot | null;
  readonly hub: School | null;
  readonly load: number;
  /** Lessons given away in a week, and minutes there and back over all visits; `null` where a way is unknown. */
  readonly lessons: number;
  readonly minutes: number | null;
}

/** Dataset, plan and assignments as the rules read them. */
export interface ItinerantReading {
  readonly district: District;
  readonly policy: Policy;
  readonly assignments: ItinerantAssignments;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly sent: readonly Sent[];
  /** Holders of each slot after the plan. */
  readonly held: (slot: Slot) => number;
  readonly present: (teacher: TeacherId, school: SchoolId) => boolean;
  readonly weekly: (school: School, stage: Stage, subject: Subject) => WeeklyLessons;
  /** One way; `null`: unknown. */
  readonly minutes: (from: SchoolId, to: SchoolId) => number | null;
  readonly units: number;
}

/** Open during the school year and managed by the district. */
const open = (school: School, { referenceDate }: Policy): boolean =>
  school.managedByDistrict &&
  !(school.closingDate !== null && school.closingDate <= referenceDate) &&
  !(school.openingDate !== null && school.openingDate > addMonths(referenceDate, 12));

const pupils = (school: School): number => (school.pupilsPrimary ?? 0) + (school.pupilsJunior ?? 0);

const small = (school: School, policy: Policy): boolean =>
  school.areaClass === 'rural' && pupils(school) >= 1 && pupils(school) < policy.itinerantSmallSchoolPupils;

/** A small rural school 乡村小规模学校 (clause 0.12) in the programme: it receives visits and sends no teacher. */
export const maySend = (school: School, policy: Policy): boolean => open(school, policy) && !small(school, policy);
export const isServed = (school: School, policy: Policy): boolean => open(school, policy) && small(school, policy);

export const lessonsIn = (visits: readonly Visit[]): number =>
  visits.reduce((sum, visit) => sum + visit.lessons.reduce((own, { lessons }) => own + lessons, 0), 0);

/** Who is redeployed out of a surplus post, and so placed at a full load. */
const redeployedBy = (district: District, policy: Policy, moves: readonly Move[]): ReadonlySet<TeacherId> =>
  policy.surplusRedeployment === 'off'
    ? new Set()
    : new Set(
        planFacts(district, policy, eligibilityLedger(district, policy), moves, null)
          .planned.filter((one) => one.redeployed)
          .map(({ teacher }) => teacher.id),
      );

/** Teachers below a full load after the plan; none where the policy counts every holder (`posts_filled_by`). */
const partLoads = (
  district: District,
  policy: Policy,
  planned: readonly { readonly teacher: Teacher; readonly slot: Slot }[],
  redeployed: ReadonlySet<TeacherId>,
): ReadonlySet<TeacherId> => {
  if (policy.postsFilledBy === 'anybody') return new Set();
  const roster = settled(district, policy);
  const schools = new Map(roster.schools.map((school) => [school.id, school]));
  const slots = new Map(planned.map(({ teacher, slot }) => [teacher.id, slot]));
  const part = roster.teachers.filter((teacher) => {
    const slot = slots.get(teacher.id);
    const away = awayOf(teacher, policy);
    if (slot === undefined) return away !== null && !away.over && modes[away.mode].load !== 'full';
    const [from, to] = [schools.get(teacher.schoolId), schools.get(slot.schoolId)];
    if (from === undefined || to === undefined) return false;
    const move = {
      teacher,
      from,
      to,
      slot: { ...slot, required: 0, min: null, max: null },
      redeployed: redeployed.has(teacher.id),
    };
    return modes[modeOf(move, roster, policy)].load !== 'full';
  });
  return new Set(part.map(({ id }) => id));
};

export const readItinerant = (
  district: District,
  policy: Policy,
  moves: readonly Move[],
  assignments: ItinerantAssignments,
): ItinerantReading => {
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const teachers = new Map(district.teachers.map((teacher) => [teacher.id, teacher]));
  const hires = new Map(district.hires.map((hire) => [hire.id, hire]));
  const slotOf = (move: Move): Slot => ({ schoolId: move.toSchoolId, stage: move.stage, subject: move.subject });
  const planned = moves.flatMap((move) => {
    const teacher = teachers.get(move.teacherId);
    return teacher === undefined ? [] : [{ teacher, slot: slotOf(move) }];
  });
  const placed = moves.flatMap((move) => {
    const hire = hires.get(move.teacherId);
    return hire === undefined ? [] : [{ hire, slot: slotOf(move) }];
  });
  const occupied = occupiedSlots(district, policy).after(planned, placed);
  const partly = partLoads(district, policy, planned, redeployedBy(district, policy, moves));
  const heldAfter = (key: string): number =>
    occupied.heldAfter(key) - [...partly].filter((id) => occupied.holders.get(id)?.key === key).length;
  const ways = shortestWays(district, policy);
  const known = new Map<SchoolId, ReadonlyMap<SchoolId, number>>();
  const minutes = (from: SchoolId, to: SchoolId): number | null => {
    const row = known.get(from) ?? ways(from);
    known.set(from, row);
    return row.get(to) ?? null;
  };
  const sent = assignments.teachers.map((given): Sent => {
    const holder = partly.has(given.teacherId) ? undefined : occupied.holders.get(given.teacherId);
    const each = given.visits.map((visit) => minutes(given.hubSchoolId, visit.schoolId));
    return {
      given,
      teacher: teachers.get(given.teacherId) ?? null,
      slot: holder?.slot ?? null,
      hub: schools.get(given.hubSchoolId) ?? null,
      load: holder === undefined ? 0 : standardLoad(policy, holder.slot.stage),
      lessons: lessonsIn(given.visits),
      minutes: each.reduce<number | null>((sum, way) => (sum === null || way === null ? null : sum + 2 * way), 0),
    };
  });
  const arrivals = new Map(planned.map(({ teacher, slot }) => [teacher.id, slot.schoolId]));
  return {
    district,
    policy,
    assignments,
    schools,
    sent: sent.toSorted((a, b) => compareIds(a.given.teacherId, b.given.teacherId)),
    held: (slot) => heldAfter(slotKey(slot)),
    present: (id, school) => {
      const teacher = teachers.get(id);
      if (teacher === undefined || !teacher.onDuty) return false;
      if (teacher.retiresOn !== null && teacher.retiresOn <= policy.referenceDate) return false;
      return (occupied.holders.get(id)?.slot.schoolId ?? arrivals.get(id) ?? teacher.schoolId) === school;
    },
    weekly: weeklyLessons(district, policy, heldAfter),
    minutes,
    units: policy.itinerantUnit === 'day' ? weekdays : 2 * weekdays,
  };
};
