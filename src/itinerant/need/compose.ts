import { compareIds, type SchoolId, type TeacherId } from '../../district/ids.ts';
import { slotKey } from '../../district/post.ts';
import type { Policy } from '../../policy/policy.ts';
import type {
  Assistant,
  Coverage,
  ItinerantAssignments,
  ItinerantTeacher,
  LessonCount,
  RemoteLessons,
  ShortfallReason,
} from '../itinerant-plan.ts';
import { halves, weekdays } from '../itinerant-plan.ts';
import { fixedTimes } from './fixed-times.ts';
import type { Demand, HubSlot, Need, Traveller } from './need.ts';

/** A teacher's journeys to one school: how many visits a week, how many lessons of which of its demands. */
export interface Trip {
  readonly traveller: Traveller;
  readonly schoolId: SchoolId;
  /** One way. */
  readonly minutes: number;
  readonly visits: number;
  readonly lessons: readonly { readonly demand: Demand; readonly lessons: number }[];
}

/** What the model decided, as counts; `remote` runs along the demands. */
export interface Counts {
  readonly trips: readonly Trip[];
  readonly remote: readonly number[];
}

/** Visits of a week: every day, or every half of one. */
export const unitsPerWeek = (policy: Policy): number => (policy.itinerantUnit === 'day' ? weekdays : 2 * weekdays);

/** The lessons of a trip shared out over its visits as evenly as whole lessons allow, in the order of the demands. */
const perVisit = ({ visits, lessons }: Trip): readonly (readonly LessonCount[])[] => {
  const queue = lessons.map(({ demand, lessons: count }) => ({ demand, left: count }));
  const total = lessons.reduce((sum, { lessons: count }) => sum + count, 0);
  return Array.from({ length: visits }, (_none, visit) => {
    let room = Math.floor(total / visits) + (visit < total % visits ? 1 : 0);
    const given: LessonCount[] = [];
    for (const one of queue) {
      const count = Math.min(room, one.left);
      if (count === 0) continue;
      one.left -= count;
      room -= count;
      given.push({ stage: one.demand.stage, subject: one.demand.subject, lessons: count });
    }
    return given;
  });
};

/** Lessons given away and minutes of every way there and back, by teacher. */
const away = (trips: readonly Trip[]) => ({
  lessons: trips.reduce((sum, trip) => sum + trip.lessons.reduce((own, one) => own + one.lessons, 0), 0),
  minutes: trips.reduce((sum, { visits, minutes }) => sum + 2 * visits * minutes, 0),
  visits: trips.reduce((sum, { visits }) => sum + visits, 0),
});

/**
 * The lessons each traveller keeps at the hub: the slot's lessons, one by one to the traveller with the fewest so far
 * who has room in load and remaining days.
 */
const keptLessons = (
  { kept, travellers }: HubSlot,
  byTeacher: ReadonlyMap<TeacherId, Traveller>,
  trips: ReadonlyMap<TeacherId, readonly Trip[]>,
  policy: Policy,
): ReadonlyMap<TeacherId, number> => {
  const minutesPerLesson = policy.itinerantMinutesPerLesson;
  const rows = travellers.map((id) => {
    const out = away(trips.get(id) ?? []);
    const load = byTeacher.get(id)?.load ?? 0;
    const busy = out.lessons * minutesPerLesson + out.minutes;
    const room = Math.min(
      Math.floor((load * minutesPerLesson - busy) / minutesPerLesson),
      policy.itinerantLessonsPerUnit * (unitsPerWeek(policy) - out.visits),
    );
    return { id, busy, room, kept: 0 };
  });
  for (let lesson = 0; lesson < kept; lesson += 1) {
    const open = rows.filter((row) => row.kept < row.room);
    const next = open.reduce<(typeof rows)[number] | undefined>((best, row) => {
      const total = row.busy + row.kept * minutesPerLesson;
      return best === undefined || total < best.busy + best.kept * minutesPerLesson ? row : best;
    }, undefined);
    if (next === undefined) break;
    next.kept += 1;
  }
  return new Map(rows.map((row) => [row.id, row.kept]));
};

const teachersOf = (need: Need, policy: Policy, trips: readonly Trip[]): readonly ItinerantTeacher[] => {
  const sorted = trips.toSorted(
    (a, b) => compareIds(a.traveller.teacher.id, b.traveller.teacher.id) || compareIds(a.schoolId, b.schoolId),
  );
  const visits = sorted.flatMap((trip) => perVisit(trip).map((lessons) => ({ trip, lessons })));
  const times = fixedTimes(
    visits.map(({ trip }) => ({ teacher: trip.traveller.teacher.id, school: trip.schoolId })),
    unitsPerWeek(policy),
  );
  const perDay = policy.itinerantUnit === 'day' ? 1 : 2;
  const byTeacher = new Map(need.travellers.map((one) => [one.teacher.id, one]));
  const tripsBy = Map.groupBy(sorted, ({ traveller }) => traveller.teacher.id);
  const slots = new Map(need.hubSlots.map((slot) => [slot.key, slot]));
  const kept = new Map<string, ReadonlyMap<TeacherId, number>>();
  return [...tripsBy].flatMap(([id, own]): ItinerantTeacher[] => {
    const traveller = byTeacher.get(id);
    const slot = traveller && slots.get(slotKey(traveller.slot));
    if (traveller === undefined || slot === undefined) return [];
    const keptHere = kept.get(slot.key) ?? keptLessons(slot, byTeacher, tripsBy, policy);
    kept.set(slot.key, keptHere);
    return [
      {
        teacherId: id,
        hubSchoolId: traveller.hub.id,
        hubLessons: keptHere.get(id) ?? 0,
        travelMinutes: away(own).minutes,
        visits: visits
          .flatMap(({ trip, lessons }, index) => {
            if (trip.traveller.teacher.id !== id) return [];
            const time = times[index] ?? 0;
            const half = perDay === 1 ? null : (halves[time % perDay] ?? null);
            return [{ time, visit: { schoolId: trip.schoolId, day: Math.floor(time / perDay) + 1, half, lessons } }];
          })
          .toSorted((a, b) => a.time - b.time)
          .map(({ visit }) => visit),
      },
    ];
  });
};

/** Remote lessons of a school are shared out among its people in the order of their codes. */
const remoteOf = (need: Need, policy: Policy, remote: readonly number[]): readonly RemoteLessons[] => {
  const room = new Map<SchoolId, { readonly teacherId: TeacherId; left: number }[]>();
  for (const [school, ids] of need.assistants)
    room.set(
      school,
      ids.map((teacherId) => ({ teacherId, left: policy.remoteLessonsPerAssistant })),
    );
  return need.demands.flatMap((demand, index): RemoteLessons[] => {
    const lessons = remote[index] ?? 0;
    if (lessons === 0 || demand.remoteFrom === null) return [];
    const assistants: Assistant[] = [];
    let left = lessons;
    for (const one of room.get(demand.schoolId) ?? []) {
      const count = Math.min(left, one.left);
      if (count === 0) continue;
      one.left -= count;
      left -= count;
      assistants.push({ teacherId: one.teacherId, lessons: count });
    }
    const { schoolId, stage, subject } = demand;
    return [{ schoolId, stage, subject, fromSchoolId: demand.remoteFrom.schoolId, lessons, assistants }];
  });
};

/** From counts to names, days and hours. */
export const composeAssignments = (need: Need, policy: Policy, counts: Counts): ItinerantAssignments => ({
  teachers: teachersOf(
    need,
    policy,
    counts.trips.filter(({ visits }) => visits > 0),
  ),
  remote: remoteOf(need, policy, counts.remote),
});

/** What every demand gets, with the reason where a teacher on the spot is missing. */
export const composeCoverage = (
  need: Need,
  counts: Counts,
  reasonOf: (demand: Demand) => ShortfallReason,
): readonly Coverage[] =>
  need.demands.map((demand, index) => {
    const { schoolId, stage, subject, needed, own } = demand;
    const remote = counts.remote[index] ?? 0;
    const itinerant = counts.trips.reduce(
      (sum, trip) => sum + trip.lessons.reduce((mine, one) => mine + (one.demand === demand ? one.lessons : 0), 0),
      0,
    );
    const uncovered = demand.missing - itinerant - remote;
    return {
      schoolId,
      stage,
      subject,
      needed,
      own,
      itinerant,
      remote,
      uncovered,
      reason: uncovered + remote > 0 ? reasonOf(demand) : null,
    };
  });
