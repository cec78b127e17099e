import { slotKey } from '../../../district/post.ts';
import type { DifferenceCause, PlanVersion } from '../version.ts';

/** The posts of the slot gone to, or gone to no more, are others than they were (dataset.md section 1, posts). */
export const postsCause: DifferenceCause = {
  name: 'posts',
  find: ({ before: was, now: is }, { before, now }) => {
    for (const move of [is, was]) {
      if (move === null) continue;
      const key = slotKey({ schoolId: move.toSchoolId, stage: move.stage, subject: move.subject });
      const required = ({ district }: PlanVersion): number | null =>
        district.posts?.find((post) => slotKey(post) === key)?.required ?? null;
      const [earlier, later] = [required(before), required(now)];
      if (earlier !== later) return { school: move.toSchoolId, before: earlier ?? 0, after: later ?? 0 };
    }
    return null;
  },
};
