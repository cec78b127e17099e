import type { District } from '../../district/district.ts';
import { compareIds, type SchoolId, type TeacherId } from '../../district/ids.ts';
import type { Order } from '../../district/order.ts';
import { type Post, slotKey } from '../../district/post.ts';
import type { School } from '../../district/school.ts';
import type { Hire, Teacher } from '../../district/teacher.ts';
import type { Ledger } from '../../eligibility/ledger-entry.ts';
import { isBackbone } from '../../policy/backbone.ts';
import type { Policy } from '../../policy/policy.ts';
import { curriculumPosts } from '../../staffing/curriculum.ts';
import type { Move } from '../transfer.ts';
import { hasNoPosts, isLeftWithoutSchool } from './closed.ts';
import { journeysOf } from './journeys.ts';
import type { KnownMove, KnownPlacement } from './known-move.ts';
import { isHead, type Occupied, occupiedSlots } from './occupied.ts';
import { type ReservedPosts, reservedPosts } from './reserved-posts.ts';
import { type Surplus, surplusPosts } from './surplus.ts';
import { settled } from './terms-away.ts';

/** District, policy and moves as the checker reads them; everything the rules and goals look up, worked out once. */
export interface PlanFacts {
  readonly district: District;
  readonly policy: Policy;
  readonly ledger: Ledger;
  /** The moves as given, in one order, without placements of new teachers. */
  readonly moves: readonly Move[];
  readonly placements: readonly Move[];
  readonly previous: readonly Move[] | null;
  readonly schools: ReadonlyMap<SchoolId, School>;
  readonly teachers: ReadonlyMap<TeacherId, Teacher>;
  /** Every slot with posts or a holder, sorted. */
  readonly slots: ReadonlyMap<string, Post>;
  /** Moves that can be judged one by one: everything known, to another school. */
  readonly known: readonly KnownMove[];
  /** The plan as it is counted: of the known moves the first of each teacher. */
  readonly planned: readonly KnownMove[];
  readonly plannedBy: ReadonlyMap<TeacherId, KnownMove>;
  readonly hires: ReadonlyMap<TeacherId, Hire>;
  /** Of the known placements the first of each new teacher. */
  readonly placed: readonly KnownPlacement[];
  readonly placedBy: ReadonlyMap<TeacherId, KnownPlacement>;
  /** Who holds which slot today, and after the plan. */
  readonly today: Occupied;
  readonly occupied: Occupied;
  readonly orders: readonly Order[];
  readonly surplus: Surplus;
  /** Posts reserved for teachers who return. */
  readonly reserved: ReservedPosts;
}

const sortedMoves = (moves: readonly Move[]): readonly Move[] => {
  const key = (move: Move): string => `${move.teacherId}\u0000${slotKey({ ...move, schoolId: move.toSchoolId })}`;
  return moves
    .map((move) => ({ move, key: key(move) }))
    .sort((a, b) => compareIds(a.key, b.key))
    .map(({ move }) => move);
};

/**
 * A slot exists where posts are given or computed, and where a teacher holds one without posts. Schools that have closed,
 * or open later than a year on, have none that count (dataset.md section 2, time).
 */
const slotsOf = (district: District, policy: Policy, holders: Occupied['holders']): ReadonlyMap<string, Post> => {
  const slots = new Map<string, Post>();
  const idle = new Set(district.schools.filter((school) => hasNoPosts(school, policy)).map((school) => school.id));
  for (const post of district.posts ?? curriculumPosts(district, policy))
    slots.set(
      slotKey(post),
      idle.has(post.schoolId) ? { ...post, required: 0, min: null, max: post.max ?? post.required } : post,
    );
  for (const { slot, key } of holders.values())
    if (!slots.has(key)) slots.set(key, { ...slot, required: 0, min: null, max: null });
  return new Map([...slots].sort(([a], [b]) => compareIds(a, b)));
};

export const planFacts = (
  roster: District,
  policy: Policy,
  ledger: Ledger,
  given: readonly Move[],
  previous: readonly Move[] | null,
): PlanFacts => {
  const district = settled(roster, policy);
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const teachers = new Map(district.teachers.map((teacher) => [teacher.id, teacher]));
  const hires = new Map(district.hires.map((hire) => [hire.id, hire]));
  const sorted = sortedMoves(given);
  const moves = sorted.filter((move) => move.fromSchoolId !== null);
  const placements = sorted.filter((move) => move.fromSchoolId === null);
  const today = occupiedSlots(district, policy);
  const slots = slotsOf(district, policy, today.holders);
  const surplus = surplusPosts(district, policy, ledger, slots, today);
  const left = moves.flatMap(({ teacherId }) => teachers.get(teacherId)?.schoolId ?? []);
  const minutes = journeysOf(district, policy, sorted, left);
  const known = moves.flatMap((move): KnownMove[] => {
    const teacher = teachers.get(move.teacherId);
    const from = teacher && schools.get(teacher.schoolId);
    const to = schools.get(move.toSchoolId);
    const key = slotKey({ ...move, schoolId: move.toSchoolId });
    const slot = slots.get(key);
    if (teacher === undefined || from === undefined || to === undefined || slot === undefined) return [];
    if (from.id === to.id) return [];
    const entry = ledger.entries.get(teacher.id);
    const one = {
      move,
      teacher,
      from,
      to,
      slot,
      held: today.held(key),
      minutes: minutes(teacher, to),
      minutesToday: minutes(teacher, from),
      entry,
      eligible: entry?.eligible ?? false,
      backbone: isBackbone(teacher, policy),
      head: isHead(teacher),
      displaced: isLeftWithoutSchool(teacher, from, policy),
    };
    return [{ ...one, redeployed: surplus.isRedeployed(one) }];
  });
  const plannedBy = new Map<TeacherId, KnownMove>();
  for (const one of known) if (!plannedBy.has(one.teacher.id)) plannedBy.set(one.teacher.id, one);
  const planned = [...plannedBy.values()];
  const placedBy = new Map<TeacherId, KnownPlacement>();
  for (const move of placements) {
    const hire = hires.get(move.teacherId);
    const to = schools.get(move.toSchoolId);
    const slot = slots.get(slotKey({ ...move, schoolId: move.toSchoolId }));
    if (hire === undefined || to === undefined || slot === undefined || placedBy.has(hire.id)) continue;
    placedBy.set(hire.id, { move, hire, to, slot, minutes: minutes({ ...hire, homePlace: null }, to) });
  }
  const placed = [...placedBy.values()];
  return {
    district,
    policy,
    ledger,
    moves,
    placements,
    previous,
    schools,
    teachers,
    slots,
    known,
    planned,
    plannedBy,
    hires,
    placed,
    placedBy,
    today,
    occupied: today.after(planned, placed),
    orders: district.orders,
    surplus,
    reserved: reservedPosts({ district, policy, planned }),
  };
};
