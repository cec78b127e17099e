import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import type { Teacher } from '../district/teacher.ts';
import { certificatesOf, stagesServedBy } from '../movement/qualification.ts';
import type { SlotState } from '../staffing/slot-table.ts';
import type { Pair, PairContext } from './pair.ts';
import { otherSchool } from './rules/other-school.ts';
import { pairRules } from './rules.ts';

/** The candidate moves `C(t)` of all movable teachers, as parallel arrays sorted by teacher, then slot. */
export interface Candidates {
  /** Index into `teachers`. */
  readonly teacher: Int32Array;
  /** Index into `slots`. */
  readonly slot: Int32Array;
  /** One-way minutes; -1 where the journey is unknown. */
  readonly minutes: Int32Array;
  /** How many pairs of matching stage and subject each rule refused first: where the people are lost. */
  readonly refused: ReadonlyMap<string, number>;
}

/** Downward validity written out: the (stage, subject) keys that a certificate covers. */
const covered = (teacher: Teacher): ReadonlySet<string> =>
  new Set(
    certificatesOf(teacher).flatMap(({ stage, subject }) =>
      stagesServedBy[stage].map((served) => `${served} ${subject}`),
    ),
  );

/** Rules not already answered by the grouping of slots. */
const remaining = pairRules.filter((rule) => rule !== otherSchool);

/** All pairs that no rule refuses. Grouping slots by stage and subject only skips pairs without a certificate. */
export const candidateMoves = (
  district: District,
  teachers: readonly Teacher[],
  slots: readonly SlotState[],
  context: PairContext,
): Candidates => {
  const groups = new Map<string, number[]>();
  slots.forEach((slot, index) => {
    const key = `${slot.stage} ${slot.subject}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const teacherIndex: number[] = [];
  const slotIndex: number[] = [];
  const minutes: number[] = [];
  const refused = new Map<string, number>();
  const schools = new Map(district.schools.map((school) => [school.id, school]));

  teachers.forEach((teacher, index) => {
    const home = schools.get(teacher.schoolId);
    if (home === undefined) return;
    const journeys = new Map<SchoolId, number | null>();
    const reachable = [...covered(teacher)].flatMap((key) => groups.get(key) ?? []).toSorted((a, b) => a - b);
    for (const candidate of reachable) {
      const slot = slots[candidate];
      const school = slot && schools.get(slot.schoolId);
      if (slot === undefined || school === undefined || school.id === home.id) continue;
      let journey = journeys.get(school.id);
      if (journey === undefined) {
        journey = context.minutes(teacher, school);
        journeys.set(school.id, journey);
      }
      const pair: Pair = { teacher, home, slot, school, minutes: journey };
      const refusal = remaining.find((rule) => rule.refuses(pair, context));
      if (refusal !== undefined) {
        refused.set(refusal.id, (refused.get(refusal.id) ?? 0) + 1);
        continue;
      }
      teacherIndex.push(index);
      slotIndex.push(candidate);
      minutes.push(journey ?? -1);
    }
  });
  return {
    teacher: Int32Array.from(teacherIndex),
    slot: Int32Array.from(slotIndex),
    minutes: Int32Array.from(minutes),
    refused,
  };
};
