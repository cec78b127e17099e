import { postsOf } from '../../../src/staffing/pool/lent-posts.ts';
import type { ModelRule } from '../parts.ts';
import { keptPosts } from '../reserved-posts.ts';
import { poolLoans } from './pool-loans.ts';

/**
 * `Σ_{j∈s} n_j + kept_s <= max(P_s + Σ_p g_sp, Σ_{j∈s} h_j + kept today)`: approved posts, those lent from the pool and
 * those the plan borrows, or today's head count (clauses 0.22, 4.22). Where the policy keeps the posts of those who
 * return, who leaves for a term still takes one (domain 3; `return_slots` limits the slots).
 *
 * A school that has more people than posts by `d` grows only by borrowing these `d` posts too: a choice `u_s`, with
 * `growth <= most · u_s` and `growth + d · u_s <= Σ_p g_sp`.
 */
export const schoolPosts: ModelRule = {
  write: (parts) => {
    const { instance, builder, net, netRange } = parts;
    if (instance.policy.schoolPosts === 'none') return;
    const lend = poolLoans(parts);
    const kept = keptPosts(parts);
    const bySchool = Map.groupBy([...instance.slots.keys()], (index) => instance.slotSchool[index] as number);
    instance.schools.forEach((school, schoolIndex) => {
      const slots = bySchool.get(schoolIndex) ?? [];
      const waiting = kept.school.columns(schoolIndex);
      const held = slots.reduce(
        (sum, index) => sum + (instance.slots[index]?.held ?? 0),
        kept.school.today(schoolIndex),
      );
      const posts = postsOf(school, instance.policy.referenceDate);
      const [room, above] = [Math.max(0, posts - held), Math.max(0, held - posts)];
      const most = slots.reduce(
        (sum, index) => sum + (net(index) === null ? 0 : Math.max(0, netRange(index).high)),
        waiting.length,
      );
      if (most <= room) return;
      const growing = [...slots.map(net).filter((column) => column !== null), ...waiting];
      /** A row of the growth, with no more than `upper`. */
      const growth = (upper: number): number => {
        const row = builder.row(Number.NEGATIVE_INFINITY, upper);
        for (const column of growing) builder.entry(row, column, 1);
        return row;
      };
      const row = growth(room);
      const loans = lend(schoolIndex, most - room + above);
      if (loans.most <= above) return;
      for (const column of loans.columns) builder.entry(row, column, -1);
      if (above === 0) return;
      const borrows = builder.column(0, 1, 'choice');
      builder.entry(row, borrows, above);
      builder.entry(growth(0), borrows, above - loans.most);
    });
  },
};
