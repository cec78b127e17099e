import type { ModelRule } from '../parts.ts';
import { keptPosts } from '../reserved-posts.ts';
import { slotLimits } from './slot-balance.ts';

/**
 * `n_j + kept_j <= max(c_j, h_j + kept_j today)`: a slot that a teacher returns to counts as taken while the term lasts
 * (domain 3, clause 0.37). The head count of the school, with the posts kept, is limited by `school_posts`.
 */
export const returnSlots: ModelRule = {
  write: (parts) => {
    const { instance, builder, net, netRange } = parts;
    if (!instance.policy.reserveReturn || instance.policy.subjectCeiling === 'none') return;
    const kept = keptPosts(parts);
    instance.slots.forEach((slot, index) => {
      const waiting = kept.slot.columns(index);
      const today = slot.held + kept.slot.today(index);
      // `slotLimits` has the larger of ceiling and holders; kept posts of today only raise it further.
      const room = Math.max(slotLimits(instance, index).high, today) - today;
      const column = net(index);
      if (Math.max(0, netRange(index).high) + waiting.length <= room) return;
      const row = builder.row(Number.NEGATIVE_INFINITY, room);
      if (column !== null) builder.entry(row, column, 1);
      for (const one of waiting) builder.entry(row, one, 1);
    });
  },
};
