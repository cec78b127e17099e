import { hasClosed } from '../../src/district/school.ts';
import { floorOf } from '../../src/policy/rate.ts';
import { freePosts, postsOf } from '../../src/staffing/pool/lent-posts.ts';
import { type Instance, isRosterMover } from '../formulation/instance.ts';

/** Upper limits that hold in every plan, by counting: who could leave from where, how many could arrive where. */
export interface Capacity {
  /** A mover's candidates: indices from `from` to before `to`. */
  readonly candidatesOf: (mover: number) => { readonly from: number; readonly to: number };
  /** At most so many leave a slot: its floor, and who could come instead. Infinity without a floor. */
  readonly leaveSlot: (slot: number) => number;
  /** At most so many leave a school: its outflow limit. */
  readonly leaveSchool: (school: number) => number;
  /** At most so many of one subject leave a school. */
  readonly leaveSubject: number;
  /** At most so many arrive in a slot, and in a school: its room and who could leave it. */
  readonly enterSlot: (slot: number) => number;
  readonly enterSchool: (school: number) => number;
}

/** Floor and ceiling of a slot as dataset.md section 2 words them; no ceiling is Infinity. */
const limitsOf = (instance: Instance, slot: number): { readonly floor: number; readonly ceiling: number } => {
  const state = instance.slots[slot];
  if (state === undefined) return { floor: 0, ceiling: 0 };
  const { subjectFloor, subjectCeiling } = instance.policy;
  const requestedFloor =
    subjectFloor === 'never_worse' ? state.required : subjectFloor === 'min' ? (state.min ?? 0) : 0;
  return {
    floor: Math.min(requestedFloor, state.held),
    ceiling: subjectCeiling === 'none' ? Number.POSITIVE_INFINITY : Math.max(state.max ?? state.required, state.held),
  };
};

const add = (numbers: Int32Array, index: number, value = 1): void => {
  numbers[index] = (numbers[index] ?? 0) + value;
};

export const capacityOf = (instance: Instance): Capacity => {
  const { candidates, movers, slots, schools, slotSchool, policy } = instance;
  const starts = new Int32Array(movers.length + 1);
  const into = new Int32Array(slots.length);
  for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
    add(starts, (candidates.teacher[candidate] as number) + 1);
    add(into, candidates.slot[candidate] as number);
  }
  for (let mover = 0; mover < movers.length; mover += 1) add(starts, mover + 1, starts[mover]);
  const outOfSlot = new Int32Array(slots.length);
  const outOfSchool = new Int32Array(schools.length);
  movers.forEach((mover, index) => {
    if (!isRosterMover(mover) || starts[index] === starts[index + 1]) return;
    add(outOfSlot, mover.home);
    add(outOfSchool, mover.school);
  });
  const staff = new Int32Array(schools.length);
  slots.forEach((slot, index) => {
    const school = slotSchool[index] as number;
    if (school >= 0) add(staff, school, slot.held);
  });
  const free = freePosts(schools, policy);
  const leaveSchool = (school: number): number => {
    const at = schools[school];
    if (at !== undefined && hasClosed(at, policy.referenceDate)) return outOfSchool[school] as number;
    const own = schools[school]?.maxOut ?? null;
    const share = policy.maxOutSharePerSchool;
    const ofStaff = share === null ? Number.POSITIVE_INFINITY : floorOf(share, staff[school] as number);
    return Math.min(own ?? Math.max(policy.maxOutLeast, ofStaff), outOfSchool[school] as number);
  };
  return {
    candidatesOf: (mover) => ({ from: starts[mover] ?? 0, to: starts[mover + 1] ?? 0 }),
    leaveSlot: (slot) => {
      const held = slots[slot]?.held ?? 0;
      const spare = held - limitsOf(instance, slot).floor + (into[slot] as number);
      return Math.min(outOfSlot[slot] as number, spare);
    },
    leaveSchool,
    leaveSubject: policy.maxOutPerSchoolSubject ?? Number.POSITIVE_INFINITY,
    enterSlot: (slot) => {
      const held = slots[slot]?.held ?? 0;
      const room = limitsOf(instance, slot).ceiling - held + (outOfSlot[slot] as number);
      return Math.min(into[slot] as number, room);
    },
    enterSchool: (index) => {
      const school = schools[index];
      if (policy.schoolPosts === 'none' || school === undefined) return Number.POSITIVE_INFINITY;
      const held = staff[index] as number;
      const posts = postsOf(school, policy.referenceDate);
      return Math.max(posts, held) - held + free + leaveSchool(index);
    },
  };
};

/** `Σ over groups of min(limit, size)`: how many of some people a limit per group lets through. */
export const throughGroups = <Key>(
  people: Iterable<readonly [group: Key, count: number]>,
  limit: (group: Key) => number,
): number => {
  const sizes = new Map<Key, number>();
  for (const [group, count] of people) sizes.set(group, (sizes.get(group) ?? 0) + count);
  let total = 0;
  for (const [group, size] of sizes) total += Math.min(size, limit(group));
  return total;
};
