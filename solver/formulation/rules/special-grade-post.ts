import { ruralClusters } from '../../../src/policy/title-levels.ts';
import { heldSlot, holdsPost } from '../../../src/staffing/holding.ts';
import type { ModelRule } from '../parts.ts';

/**
 * A special-grade teacher for the one special-grade post of a rural cluster (clause 2.30): a cluster that has one today
 * has one after the plan, `n >= min(1, h)`; or every rural cluster has, `n >= 1`. They count where they work.
 */
export const specialGradePost: ModelRule = {
  write: ({ instance, builder, move, leaves }) => {
    const { policy, schools, district, movers, slots, candidates } = instance;
    if (policy.specialGradePosts === 'none') return;
    const clusterOf = new Map(
      [...ruralClusters(schools, policy)].flatMap(([cluster, members]) =>
        members.map((school) => [school.id, cluster] as const),
      ),
    );
    const held = new Map([...clusterOf.values()].map((cluster) => [cluster, 0]));
    for (const teacher of district.teachers) {
      if (!teacher.specialGrade || !holdsPost(teacher, policy.referenceDate)) continue;
      const cluster = clusterOf.get(heldSlot(teacher, policy.referenceDate).schoolId);
      if (cluster !== undefined) held.set(cluster, (held.get(cluster) ?? 0) + 1);
    }
    const rows = new Map(
      [...held].map(([cluster, today]) => {
        const least = policy.specialGradePosts === 'every_cluster' ? 1 : Math.min(1, today);
        return [cluster, builder.row(least - today, Number.POSITIVE_INFINITY)] as const;
      }),
    );
    movers.forEach((mover, index) => {
      if (mover.kind !== 'roster' || !mover.teacher.specialGrade) return;
      const row = rows.get(clusterOf.get(slots[mover.home]?.schoolId ?? mover.teacher.schoolId) ?? '');
      if (row !== undefined) builder.entry(row, leaves(index), -1);
    });
    for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
      const mover = movers[candidates.teacher[candidate] as number];
      const slot = slots[candidates.slot[candidate] as number];
      if (mover?.kind !== 'roster' || slot === undefined || !mover.teacher.specialGrade) continue;
      const row = rows.get(clusterOf.get(slot.schoolId) ?? '');
      if (row !== undefined) builder.entry(row, move(candidate), 1);
    }
  },
};
