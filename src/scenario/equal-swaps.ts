import type { TeacherId } from '../district/ids.ts';
import { slotKey } from '../district/post.ts';
import { checkPlan } from '../plan/checker/check-plan.ts';
import type { Move } from '../plan/transfer.ts';
import type { PlanVersion } from '../plan/versions/version.ts';
import { homeSlot } from '../staffing/holding.ts';

/** A change of two people that leaves every rule kept and every goal of the policy at its value. */
export interface EqualSwap {
  /** Two movers exchange their schools, or a colleague of the same post goes instead of the mover. */
  readonly kind: 'exchange' | 'replacement';
  readonly teacher: TeacherId;
  readonly other: TeacherId;
}

export interface EqualSwaps {
  readonly swaps: readonly EqualSwap[];
  /** Whether every pair was looked at. */
  readonly complete: boolean;
}

interface Pair extends EqualSwap {
  readonly moves: readonly Move[];
}

/** Every pair worth a look: movers of one subject with different destinations, and colleagues who hold the same post. */
function* pairsOf({ district, moves }: PlanVersion): Generator<Pair, void, void> {
  const roster = moves.filter(({ fromSchoolId }) => fromSchoolId !== null);
  const moving = new Set(roster.map(({ teacherId }) => teacherId));
  const byHome = Map.groupBy(district.teachers, (teacher) => slotKey(homeSlot(teacher)));
  const homes = new Map(district.teachers.map((teacher) => [teacher.id, slotKey(homeSlot(teacher))]));
  const to = (move: Move, { toSchoolId, stage, subject }: Move): Move => ({ ...move, toSchoolId, stage, subject });
  for (const [index, one] of roster.entries()) {
    for (const two of roster.slice(index + 1)) {
      if (one.toSchoolId === two.toSchoolId || one.subject !== two.subject || one.stage !== two.stage) continue;
      if (one.toSchoolId === two.fromSchoolId || two.toSchoolId === one.fromSchoolId) continue;
      const others = moves.filter((move) => move !== one && move !== two);
      yield {
        kind: 'exchange',
        teacher: one.teacherId,
        other: two.teacherId,
        moves: [...others, to(one, two), to(two, one)],
      };
    }
    for (const { id } of byHome.get(homes.get(one.teacherId) ?? '') ?? []) {
      if (moving.has(id)) continue;
      const others = moves.filter((move) => move !== one);
      yield { kind: 'replacement', teacher: one.teacherId, other: id, moves: [...others, { ...one, teacherId: id }] };
    }
  }
}

/** Swaps of equal value, each judged by the checker; `most` bounds the pairs looked at. */
export const equalSwaps = (version: PlanVersion, most: number): EqualSwaps => {
  const { district, policy, ledger, moves } = version;
  const valuesOf = (some: readonly Move[]): string | null => {
    const { holds, levels } = checkPlan(district, policy, ledger, some, null);
    return holds ? levels.map(({ value }) => value).join(' ') : null;
  };
  const values = valuesOf(moves);
  const swaps: EqualSwap[] = [];
  let looked = 0;
  for (const { moves: swapped, ...swap } of pairsOf(version)) {
    if (values === null || looked === most) return { swaps, complete: false };
    looked += 1;
    if (valuesOf(swapped) === values) swaps.push(swap);
  }
  return { swaps, complete: values !== null };
};
