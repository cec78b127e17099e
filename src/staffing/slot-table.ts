import type { District } from '../district/district.ts';
import { compareIds } from '../district/ids.ts';
import { type Post, type Slot, slotKey } from '../district/post.ts';
import { hasClosed, opensLater } from '../district/school.ts';
import type { Policy } from '../policy/policy.ts';
import { curriculumPosts } from './curriculum.ts';
import { heldSlot, holdsPost } from './holding.ts';

/** One slot today: `r_j`, the limits given, and `h_j`. */
export interface SlotState extends Slot {
  readonly key: string;
  readonly required: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly held: number;
}

/**
 * The posts of a district: as given, or computed from the curriculum where the file is absent (domain 2.7). A school that
 * has closed needs none any more and one that opens later than a year on none yet (dataset.md section 2, time).
 */
export const districtPosts = (district: District, policy: Policy): readonly Post[] => {
  if (district.posts === null) return curriculumPosts(district, policy);
  const { referenceDate } = policy;
  const dormant = new Set(
    district.schools
      .filter((school) => hasClosed(school, referenceDate) || opensLater(school, referenceDate))
      .map(({ id }) => id),
  );
  if (dormant.size === 0) return district.posts;
  return district.posts.map((post) =>
    dormant.has(post.schoolId) ? { ...post, required: 0, min: null, max: post.max ?? post.required } : post,
  );
};

/** Every slot with a post or a holder, sorted by key. A slot without candidates still counts in the shortage. */
export const slotTable = (district: District, policy: Policy): readonly SlotState[] => {
  const table = new Map<string, SlotState>();
  for (const post of districtPosts(district, policy)) {
    const key = slotKey(post);
    table.set(key, { ...post, key, held: 0 });
  }
  for (const teacher of district.teachers) {
    if (!holdsPost(teacher, policy.referenceDate)) continue;
    const slot = heldSlot(teacher, policy.referenceDate);
    const key = slotKey(slot);
    const state = table.get(key) ?? { ...slot, key, required: 0, min: null, max: null, held: 0 };
    table.set(key, { ...state, held: state.held + 1 });
  }
  return [...table.values()].toSorted((a, b) => compareIds(a.key, b.key));
};
