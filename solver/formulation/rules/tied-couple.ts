import { couplesOf, nearSchools } from '../../../src/district/couples.ts';
import type { TeacherId } from '../../../src/district/ids.ts';
import type { School } from '../../../src/district/school.ts';
import { type Instance, isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** One of a couple: the school today, and the candidate moves by school where the teacher may move. */
interface Partner {
  readonly home: School;
  /** Index in `movers`; `null` for who may not move. */
  readonly mover: number | null;
  readonly moves: ReadonlyMap<School, readonly number[]>;
}

const partnersOf = (instance: Instance, ids: ReadonlySet<TeacherId>): ReadonlyMap<TeacherId, Partner> => {
  const { district, movers, candidates, slots, context } = instance;
  const moves = new Map<number, Map<School, number[]>>();
  movers.forEach((mover, index) => {
    if (isRosterMover(mover) && ids.has(mover.teacher.id)) moves.set(index, new Map());
  });
  candidates.teacher.forEach((mover, candidate) => {
    const own = moves.get(mover);
    const slot = slots[candidates.slot[candidate] as number];
    const school = slot === undefined ? undefined : context.schools.get(slot.schoolId);
    if (own === undefined || school === undefined) return;
    own.set(school, [...(own.get(school) ?? []), candidate]);
  });
  const indexOf = new Map([...moves.keys()].map((index) => [movers[index]?.teacher.id, index]));
  return new Map(
    district.teachers.flatMap((teacher): readonly (readonly [TeacherId, Partner])[] => {
      const home = context.schools.get(teacher.schoolId);
      if (!ids.has(teacher.id) || home === undefined) return [];
      const mover = indexOf.get(teacher.id) ?? null;
      return [[teacher.id, { home, mover, moves: mover === null ? new Map() : (moves.get(mover) ?? new Map()) }]];
    }),
  );
};

/**
 * Who moves to `s` has the partner near `s` afterwards: for both of a couple and each school `s` of a candidate,
 * `Σ x_{a→s} <= Σ_{s' near s} x_{b→s'} + [home of b near s] · (1 − Σ x_b)` (key `tied_minutes`). So both stay, or their
 * schools are near each other.
 */
export const tiedCouple: ModelRule = {
  write: ({ instance, builder, move, leaves }) => {
    const { district, policy } = instance;
    if (policy.tiedMinutes === null) return;
    const couples = couplesOf(district, policy.referenceDate);
    if (couples.length === 0) return;
    const near = nearSchools(district, policy.tiedMinutes, policy.travelEstimate);
    const partners = partnersOf(instance, new Set(couples.flat().map(({ id }) => id)));
    const write = (one: Partner, other: Partner): void => {
      for (const [school, candidates] of one.moves) {
        const stays = near(school, other.home);
        const following = [...other.moves].filter(([where]) => near(school, where)).flatMap(([, columns]) => columns);
        const all = [...other.moves.values()].reduce((sum, columns) => sum + columns.length, 0);
        if (stays && following.length === all) continue;
        const row = builder.row(Number.NEGATIVE_INFINITY, stays ? 1 : 0);
        for (const candidate of candidates) builder.entry(row, move(candidate), 1);
        for (const candidate of following) builder.entry(row, move(candidate), -1);
        if (stays && other.mover !== null) builder.entry(row, leaves(other.mover), 1);
      }
    };
    for (const [first, second] of couples) {
      const [one, other] = [partners.get(first.id), partners.get(second.id)];
      if (one === undefined || other === undefined) continue;
      write(one, other);
      write(other, one);
    }
  },
};
