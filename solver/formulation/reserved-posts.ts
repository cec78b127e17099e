import { slotKey } from '../../src/district/post.ts';
import { runningTerms } from '../../src/movement/running-terms.ts';
import { returns } from '../../src/movement/term.ts';
import { homeSlot, staysOnStaff } from '../../src/staffing/holding.ts';
import { candidateModes } from './candidate-modes.ts';
import { isRosterMover } from './instance.ts';
import type { ModelParts } from './parts.ts';

/** Posts of schools, or of slots, by their index. */
interface KeptOf {
  /** Kept today: who is on a running term elsewhere. */
  readonly today: (index: number) => number;
  /** Columns of the moves that leave such a post to return to it. */
  readonly columns: (index: number) => readonly number[];
}

/** Posts reserved for teachers who return (domain 3, return slot; key `reserve_return`). */
export interface KeptPosts {
  readonly school: KeptOf;
  readonly slot: KeptOf;
}

/** Gathers what is kept under an index. */
const keptUnder = () => {
  const counts = new Map<number, number>();
  const lists = new Map<number, number[]>();
  return {
    add: (index: number): void => void counts.set(index, (counts.get(index) ?? 0) + 1),
    leave: (index: number, columns: readonly number[]): void =>
      void lists.set(index, [...(lists.get(index) ?? []), ...columns]),
    kept: { today: (index: number) => counts.get(index) ?? 0, columns: (index: number) => lists.get(index) ?? [] },
  };
};

/**
 * None where the policy reserves none. A mover whose every move returns is represented by the one column of leaving.
 */
export const keptPosts = ({ instance, move, leaves }: ModelParts): KeptPosts => {
  const { policy, district, schools, slots, movers, candidates } = instance;
  const [bySchool, bySlot] = [keptUnder(), keptUnder()];
  const kept = { school: bySchool.kept, slot: bySlot.kept };
  if (!policy.reserveReturn) return kept;
  const schoolAt = new Map(schools.map((school, at) => [school.id, at]));
  const slotAt = new Map(slots.map(({ key }, at) => [key, at]));
  for (const { teacher, mode, home, host, over } of runningTerms(district, policy.referenceDate)) {
    if (over || home === host || !returns(mode, policy) || !staysOnStaff(teacher, policy.referenceDate)) continue;
    const [school, slot] = [schoolAt.get(home), slotAt.get(slotKey({ ...homeSlot(teacher), schoolId: home }))];
    if (school !== undefined) bySchool.add(school);
    if (slot !== undefined) bySlot.add(slot);
  }
  const modeOf = candidateModes(instance);
  const returning = new Map<number, number[]>();
  const all = new Map<number, number>();
  candidates.teacher.forEach((mover, candidate) => {
    all.set(mover, (all.get(mover) ?? 0) + 1);
    const mode = modeOf(candidate);
    if (mode === null || !returns(mode, policy)) return;
    const list = returning.get(mover);
    if (list) list.push(candidate);
    else returning.set(mover, [candidate]);
  });
  for (const [at, some] of returning) {
    const mover = movers[at];
    if (!isRosterMover(mover)) continue;
    const own = some.length === all.get(at) ? [leaves(at)] : some.map(move);
    bySchool.leave(mover.school, own);
    bySlot.leave(mover.home, own);
  }
  return kept;
};
