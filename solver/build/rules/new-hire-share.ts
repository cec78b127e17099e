import type { ModelRule } from '../parts.ts';

/**
 * New teachers are at most a share `p/q` of a school's head count after the plan, so that no school, and no new one
 * above all, is staffed with novices only (clause 1.5, domain 2.8): `q · Σ hires − p · Σ_{j∈s} n_j <= 0`.
 */
export const newHireShare: ModelRule = {
  id: 'new_hire_share',
  clause: '1.5',
  write: ({ instance, builder, move, net }) => {
    const share = instance.policy.newHireShareCap;
    if (share === null) return;
    const { teacher, slot } = instance.candidates;
    const arrivals = new Map<number, number[]>();
    for (let candidate = 0; candidate < slot.length; candidate += 1) {
      if (instance.movers[teacher[candidate] as number]?.kind !== 'hire') continue;
      const school = instance.slotSchool[slot[candidate] as number] as number;
      const list = arrivals.get(school);
      if (list) list.push(candidate);
      else arrivals.set(school, [candidate]);
    }
    if (arrivals.size === 0) return;
    const slotsOf = Map.groupBy([...instance.slots.keys()], (index) => instance.slotSchool[index] as number);
    for (const [school, candidates] of arrivals) {
      const slots = slotsOf.get(school) ?? [];
      const held = slots.reduce((sum, index) => sum + (instance.slots[index]?.held ?? 0), 0);
      const row = builder.row(Number.NEGATIVE_INFINITY, share.numerator * held);
      for (const candidate of candidates) builder.entry(row, move(candidate), share.denominator);
      for (const index of slots) {
        const column = net(index);
        if (column !== null) builder.entry(row, column, -share.numerator);
      }
    }
  },
};
