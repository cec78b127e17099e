import type { District } from '../../district/district.ts';
import type { SchoolId, TeacherId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import type { Teacher } from '../../district/teacher.ts';
import { modeOfMove } from '../../movement/mode-of-move.ts';
import { isPartLoad, onPartLoad } from '../../movement/part-load.ts';
import { inPlace } from '../../movement/running-terms.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import { heldSlot, holdsPost } from '../../staffing/holding.ts';

/** A teacher of the roster in the slot held once the plan's moves are made. */
export interface Place {
  readonly teacher: Teacher;
  readonly slot: Slot;
}

export interface Places {
  /** Holders of posts, by teacher, in the roster's order. */
  readonly holders: readonly Place[];
  /** Holders of a slot, new teachers of the plan among them. */
  readonly held: (slot: Slot) => number;
  /** All staff of a school, contract teachers among them: those who may assist at a remote lesson. */
  readonly presentAt: (school: SchoolId) => readonly TeacherId[];
}

/**
 * Teachers with the lessons of a full load after the moves, as the policy counts them (key `posts_filled_by`): all, or
 * all but those on a term, or moved in a mode, of a part load (domain 3).
 */
const fullLoads = (
  district: District,
  policy: Policy,
  arriving: ReadonlyMap<TeacherId, Slot>,
): ((teacher: Teacher) => boolean) => {
  if (policy.postsFilledBy === 'anybody') return () => true;
  const settled = inPlace(district, policy.referenceDate);
  const schools = new Map(settled.schools.map((school) => [school.id, school]));
  const homes = new Map(settled.teachers.map((teacher) => [teacher.id, teacher]));
  const modeOf = modeOfMove(settled, policy);
  return (teacher) => {
    const arrival = arriving.get(teacher.id);
    if (arrival === undefined) return !onPartLoad(teacher, policy);
    const own = homes.get(teacher.id);
    const [from, to] = [own && schools.get(own.schoolId), schools.get(arrival.schoolId)];
    return own === undefined || from === undefined || to === undefined || !isPartLoad(modeOf(own, from, to, arrival));
  };
};

/**
 * The school of every person after the moves. A mover arrives as a holder, unless less than a full load does not count.
 * Moves of unknown persons are left out.
 */
export const placesAfter = (district: District, policy: Policy, moves: readonly Move[]): Places => {
  const arriving = new Map<TeacherId, Slot>(
    moves.map(({ teacherId, toSchoolId, stage, subject }) => [teacherId, { schoolId: toSchoolId, stage, subject }]),
  );
  const hasFullLoad = fullLoads(district, policy, arriving);
  const holders: Place[] = [];
  const present = new Map<SchoolId, TeacherId[]>();
  const counts = new Map<string, number>();
  const count = (slot: Slot): void => {
    counts.set(slotKey(slot), (counts.get(slotKey(slot)) ?? 0) + 1);
  };
  for (const teacher of district.teachers) {
    const arrival = arriving.get(teacher.id);
    const holds = arrival !== undefined || holdsPost(teacher, policy.referenceDate);
    const slot = arrival ?? heldSlot(teacher, policy.referenceDate);
    const retired = teacher.retiresOn !== null && teacher.retiresOn <= policy.referenceDate;
    const school = holds ? slot.schoolId : teacher.schoolId;
    if (teacher.onDuty && !retired) present.set(school, [...(present.get(school) ?? []), teacher.id]);
    if (!holds || !hasFullLoad(teacher)) continue;
    holders.push({ teacher, slot });
    count(slot);
  }
  for (const hire of district.hires) {
    const arrival = arriving.get(hire.id);
    if (arrival !== undefined) count(arrival);
  }
  return {
    holders,
    held: (slot) => counts.get(slotKey(slot)) ?? 0,
    presentAt: (school) => present.get(school) ?? [],
  };
};
