import { postsOf } from '../../../src/staffing/pool/lent-posts.ts';
import { keptPosts } from '../kept-posts.ts';
import type { ModelRule } from '../parts.ts';
import { poolLoans } from './pool-loans.ts';

/**
 * `Σ_{j∈s} n_j + kept_s <= max(P_s, Σ_{j∈s} h_j) + Σ_p g_sp`: approved posts plus those lent from the pool, or today's
 * head count, and what the plan borrows (clauses 0.22, 4.22). Where the policy keeps the posts of those who return, who
 * leaves for a term still takes one (`return_slots`, domain 3).
 */
export const schoolPosts: ModelRule = {
  id: 'school_posts',
  clause: '0.22',
  write: (parts) => {
    const { instance, builder, net, netRange } = parts;
    if (instance.policy.schoolPosts === 'none') return;
    const lend = poolLoans(parts);
    const kept = keptPosts(parts);
    const bySchool = new Map<number, number[]>();
    instance.slots.forEach((_slot, index) => {
      const school = instance.slotSchool[index] as number;
      const list = bySchool.get(school);
      if (list) list.push(index);
      else bySchool.set(school, [index]);
    });
    instance.schools.forEach((school, schoolIndex) => {
      const slots = bySchool.get(schoolIndex) ?? [];
      const waiting = kept.columns(schoolIndex);
      const held = slots.reduce((sum, index) => sum + (instance.slots[index]?.held ?? 0), kept.today(schoolIndex));
      const room = Math.max(postsOf(school, instance.policy.referenceDate), held) - held;
      const most = slots.reduce(
        (sum, index) => sum + (net(index) === null ? 0 : Math.max(0, netRange(index).high)),
        waiting.length,
      );
      if (most <= room) return;
      const row = builder.row(Number.NEGATIVE_INFINITY, room);
      for (const index of slots) {
        const column = net(index);
        if (column !== null) builder.entry(row, column, 1);
      }
      for (const column of waiting) builder.entry(row, column, 1);
      for (const column of lend(schoolIndex, most - room)) builder.entry(row, column, -1);
    });
  },
};
