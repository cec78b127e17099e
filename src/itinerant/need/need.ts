import type { District } from '../../district/district.ts';
import { compareIds, type SchoolId, type TeacherId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import { isHeadSubject } from '../../district/words.ts';
import type { Move } from '../../plan/transfer.ts';
import type { Policy } from '../../policy/policy.ts';
import { lessonsBySchool, type SubjectLessons, weeklyLoad } from './lessons.ts';
import { placesAfter } from './places.ts';
import { isHub, isVisited } from './small-school.ts';

/** A subject at a stage of a visited school, with the lessons its own teachers do not give. */
export interface Demand extends SubjectLessons {
  readonly school: School;
  readonly missing: number;
  /** The hub whose lessons in this subject can be followed remotely, and how many there are; `null`: none is taught. */
  readonly remoteFrom: { readonly schoolId: SchoolId; readonly lessons: number } | null;
}

/** A teacher of a hub who may be sent: full time, not homeroom, not exempt. */
export interface Traveller {
  readonly teacher: Teacher;
  readonly hub: School;
  readonly slot: Slot;
  readonly load: number;
}

/** The lessons of a hub's slot that its travellers must keep among them: all, less what its other holders can give. */
export interface HubSlot {
  readonly key: string;
  readonly kept: number;
  readonly travellers: readonly TeacherId[];
}

export interface Need {
  readonly demands: readonly Demand[];
  readonly travellers: readonly Traveller[];
  readonly hubSlots: readonly HubSlot[];
  readonly assistants: ReadonlyMap<SchoolId, readonly TeacherId[]>;
}

const mayTravel = (teacher: Teacher, { referenceDate }: Policy): boolean =>
  teacher.role === 'teacher' &&
  teacher.fullTime &&
  !teacher.homeroom &&
  (teacher.exemption === null || (teacher.exemptionUntil !== null && teacher.exemptionUntil < referenceDate));

type Provider = NonNullable<Demand['remoteFrom']>;

/** For each stage and subject the hubs that teach it, those with most lessons first. */
const providersOf = (lessons: readonly SubjectLessons[]): ReadonlyMap<string, Provider> => {
  const best = new Map<string, Provider>();
  for (const { schoolId, stage, subject, own } of lessons) {
    const key = `${stage}\u0000${subject}`;
    const known = best.get(key);
    if (own > 0 && (known === undefined || own > known.lessons)) best.set(key, { schoolId, lessons: own });
  }
  return best;
};

/**
 * What small rural schools miss after the moves in the subjects of the policy, and who may help. Remote lessons come
 * from the hub that teaches most of the subject at that stage (the first by code of equals): they need no journey, so
 * they are not bound to the cluster.
 */
export const itinerantNeed = (district: District, policy: Policy, moves: readonly Move[]): Need => {
  const places = placesAfter(district, policy, moves);
  const lessons = lessonsBySchool(district, policy, places);
  const listed = new Set<string>(policy.itinerantSubjects);
  const hubs = new Map(district.schools.filter((school) => isHub(school, policy)).map((hub) => [hub.id, hub]));
  const hubLessons = [...hubs.values()].flatMap((hub) => lessons(hub));
  const providers = providersOf(hubLessons);
  const visited = district.schools.filter((school) => isVisited(school, policy));
  const demands = visited.flatMap((school) =>
    lessons(school)
      .filter(({ subject }) => listed.has(subject))
      .toSorted((a, b) => compareIds(slotKey(a), slotKey(b)))
      .map((one) => ({
        ...one,
        school,
        missing: one.needed - one.own,
        remoteFrom: providers.get(`${one.stage}\u0000${one.subject}`) ?? null,
      })),
  );
  const travellers = places.holders.flatMap(({ teacher, slot }): Traveller[] => {
    const hub = hubs.get(slot.schoolId);
    const load = weeklyLoad(policy, slot.stage);
    if (hub === undefined || load === 0 || isHeadSubject(slot.subject) || !mayTravel(teacher, policy)) return [];
    return [{ teacher, hub, slot, load }];
  });
  const bySlot = Map.groupBy(travellers, ({ slot }) => slotKey(slot));
  const hubSlots = hubLessons.flatMap((one): HubSlot[] => {
    const key = slotKey(one);
    const own = bySlot.get(key) ?? [];
    const others = places.held(one) - own.length;
    const kept =
      Math.min(one.needed, places.held(one) * weeklyLoad(policy, one.stage)) - others * weeklyLoad(policy, one.stage);
    return own.length === 0 ? [] : [{ key, kept: Math.max(0, kept), travellers: own.map(({ teacher }) => teacher.id) }];
  });
  return {
    demands,
    travellers,
    hubSlots,
    assistants: new Map(visited.map(({ id }) => [id, places.presentAt(id)])),
  };
};
