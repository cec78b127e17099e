import { hasClosed } from '../../../src/district/school.ts';
import { floorOf } from '../../../src/policy/rate.ts';
import { holdsPost } from '../../../src/staffing/holding.ts';
import { isRosterMover } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** `Σ leaves_t <= ⌊share · homerooms⌋` over the homeroom teachers of a grade of a school (max_homeroom_out_share, 4.84) that has not closed. */
export const homeroomContinuity: ModelRule = {
  write: ({ instance, builder, leaves }) => {
    const { policy, district, movers, context } = instance;
    const share = policy.maxHomeroomOutShare;
    if (share === null) return;
    const groups = new Map<string, { homerooms: number; movers: number[] }>();
    const groupOf = new Map<string, { homerooms: number; movers: number[] }>();
    for (const teacher of district.teachers) {
      const { id, schoolId, stage, grade, homeroom } = teacher;
      const school = context.schools.get(schoolId);
      if (!homeroom || grade === undefined || !holdsPost(teacher, policy.referenceDate)) continue;
      if (school === undefined || hasClosed(school, policy.referenceDate)) continue;
      const key = `${schoolId} ${stage} ${grade}`;
      const group = groups.get(key) ?? { homerooms: 0, movers: [] };
      group.homerooms += 1;
      groups.set(key, group);
      groupOf.set(id, group);
    }
    movers.forEach((mover, index) => {
      if (isRosterMover(mover)) groupOf.get(mover.teacher.id)?.movers.push(index);
    });
    for (const { homerooms, movers: members } of groups.values()) {
      const most = floorOf(share, homerooms);
      if (members.length <= most) continue;
      const row = builder.row(Number.NEGATIVE_INFINITY, most);
      for (const member of members) builder.entry(row, leaves(member), 1);
    }
  },
};
