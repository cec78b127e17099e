import type { Instance } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** Indices of the schools that have more people than approved posts today. */
export const overstaffed = ({ schools, slots, slotSchool }: Instance): readonly number[] => {
  const held = new Int32Array(schools.length);
  slots.forEach((slot, index) => {
    const school = slotSchool[index] as number;
    if (school >= 0) held[school] = (held[school] as number) + slot.held;
  });
  return schools.flatMap((school, index) => ((held[index] as number) > school.approvedPosts ? [index] : []));
};

/** `Σ_{j∈s} n_j <= Σ_{j∈s} h_j` where `Σ_{j∈s} h_j` is above the approved posts, lent posts or not (clause 0.22). */
export const overstaffedSchools: ModelRule = {
  write: ({ instance, builder, net, netRange }) => {
    if (instance.policy.overstaffedSchools === 'by_pool') return;
    const bySchool = Map.groupBy([...instance.slots.keys()], (index) => instance.slotSchool[index] as number);
    for (const school of overstaffed(instance)) {
      const slots = (bySchool.get(school) ?? []).filter((slot) => net(slot) !== null);
      if (slots.every((slot) => netRange(slot).high <= 0)) continue;
      const row = builder.row(Number.NEGATIVE_INFINITY, 0);
      for (const column of slots.map(net)) if (column !== null) builder.entry(row, column, 1);
    }
  },
};
