import { floorOf } from '../../../src/policy/rate.ts';
import { postsOf } from '../../../src/staffing/pool/lent-posts.ts';
import type { ModelParts, ModelRule } from '../parts.ts';
import { outflowLimit } from './outflow.ts';

/** A school that new teachers can come to: their candidates, its slots, and how its head count can change. */
interface Receiving {
  readonly candidates: readonly number[];
  readonly slots: readonly number[];
  readonly held: number;
  /** Least and most holders after the plan; at most so many leave. */
  readonly least: number;
  readonly most: number;
  readonly leave: number;
}

const receivingSchools = ({ instance, netRange }: ModelParts): readonly Receiving[] => {
  const { candidates, movers, slots, slotSchool, schools, policy } = instance;
  const arrivals = Map.groupBy(
    [...candidates.slot.keys()].filter((candidate) => movers[candidates.teacher[candidate] as number]?.kind === 'hire'),
    (candidate) => slotSchool[candidates.slot[candidate] as number] as number,
  );
  if (arrivals.size === 0) return [];
  const slotsOf = Map.groupBy([...slots.keys()], (index) => slotSchool[index] as number);
  const leaving = new Map<number, number>();
  for (const mover of movers)
    if (mover.kind === 'roster') leaving.set(mover.school, (leaving.get(mover.school) ?? 0) + 1);
  return [...arrivals].map(([index, own]): Receiving => {
    const here = slotsOf.get(index) ?? [];
    const sum = (of: (slot: number) => number): number => here.reduce((total, slot) => total + of(slot), 0);
    const held = sum((slot) => slots[slot]?.held ?? 0);
    const school = schools[index];
    // Posts bound the head count unless some are kept for who returns, or lent by the plan itself.
    const posts =
      school === undefined || policy.schoolPosts === 'none' || policy.reserveReturn || policy.postPool !== null
        ? Number.POSITIVE_INFINITY
        : Math.max(held, postsOf(school, policy.referenceDate));
    return {
      candidates: own,
      slots: here,
      held,
      least: held + sum((slot) => netRange(slot).low),
      most: Math.min(posts, held + sum((slot) => netRange(slot).high)),
      leave: Math.min(leaving.get(index) ?? 0, outflowLimit(instance, index, held)),
    };
  });
};

/**
 * New teachers are at most a share `p/q` of a school's head count after the plan, so that no school, and no new one
 * above all, is staffed with novices only (clause 1.5, domain 2.8): `q · Σ hires − p · Σ_{j∈s} n_j <= 0`. Left out where
 * it holds in every plan; where one is all there can be, that one needs `⌈q/p⌉` holders; and whole numbers of new
 * teachers are bounded by the most holders, which keeps the linear programme near the whole numbers.
 */
export const newHireShare: ModelRule = {
  write: (parts) => {
    const { instance, builder, move, net } = parts;
    const share = instance.policy.newHireShareCap;
    if (share === null) return;
    const { numerator: p, denominator: q } = share;
    for (const { candidates, slots, held, least, most, leave } of receivingSchools(parts)) {
      const arrive = Math.min(candidates.length, most - held + leave);
      if ((q - p) * arrive <= p * (held - leave)) continue;
      const limit = floorOf(share, most);
      const whole = builder.row(Number.NEGATIVE_INFINITY, limit);
      for (const candidate of candidates) builder.entry(whole, move(candidate), 1);
      if (limit === 0) continue;
      const needed = Math.ceil(q / p);
      const [hires, holders] = limit === 1 ? [Math.max(0, needed - least), 1] : [q, p];
      const row = builder.row(Number.NEGATIVE_INFINITY, holders * held - (limit === 1 ? least : 0));
      for (const candidate of candidates) builder.entry(row, move(candidate), hires);
      for (const index of slots) {
        const column = net(index);
        if (column !== null) builder.entry(row, column, -holders);
      }
    }
  },
};
