import type { District } from '../../district/district.ts';
import type { SchoolId, TeacherId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import type { Teacher } from '../../district/teacher.ts';
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
  /** Everybody who works at a school, contract teachers among them: who may assist at a remote lesson. */
  readonly presentAt: (school: SchoolId) => readonly TeacherId[];
}

/** Where everybody is after the moves; who moves arrives as a holder. Moves of nobody known are left out. */
export const placesAfter = (district: District, policy: Policy, moves: readonly Move[]): Places => {
  const arriving = new Map<TeacherId, Slot>(
    moves.map(({ teacherId, toSchoolId, stage, subject }) => [teacherId, { schoolId: toSchoolId, stage, subject }]),
  );
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
    if (!holds) continue;
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
