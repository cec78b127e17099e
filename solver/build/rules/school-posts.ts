import type { ModelRule } from '../parts.ts';

/** `Σ_{j∈s} n_j <= max(P_s, Σ_{j∈s} h_j)`: approved posts plus those lent from the pool, or today's head count (clauses 0.22, 4.22). */
export const schoolPosts: ModelRule = {
  id: 'school_posts',
  clause: '0.22',
  write: ({ instance, builder, net, netRange }) => {
    if (instance.policy.schoolPosts === 'none') return;
    const bySchool = new Map<number, number[]>();
    instance.slots.forEach((_slot, index) => {
      const school = instance.slotSchool[index] as number;
      const list = bySchool.get(school);
      if (list) list.push(index);
      else bySchool.set(school, [index]);
    });
    instance.schools.forEach((school, schoolIndex) => {
      const slots = bySchool.get(schoolIndex) ?? [];
      const held = slots.reduce((sum, index) => sum + (instance.slots[index]?.held ?? 0), 0);
      const room = Math.max(school.approvedPosts + school.postPool, held) - held;
      const most = slots.reduce((sum, index) => sum + (net(index) === null ? 0 : Math.max(0, netRange(index).high)), 0);
      if (most <= room) return;
      const row = builder.row(Number.NEGATIVE_INFINITY, room);
      for (const index of slots) {
        const column = net(index);
        if (column !== null) builder.entry(row, column, 1);
      }
    });
  },
};
