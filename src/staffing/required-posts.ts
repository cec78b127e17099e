import type { District } from '../district/district.ts';
import type { School } from '../district/school.ts';
import type { Policy } from '../policy/policy.ts';
import { sizesKnown } from './curriculum.ts';
import { type Establishment, establishments } from './establishment.ts';
import { slotTable } from './slot-table.ts';

/**
 * Where the allocation of posts (`staff`, by school) and the plan (by subject) would say opposite things of a school:
 * more posts required than it can be given, or people above required where approved posts are free.
 */
export type PostsContradiction = 'beyond_approved' | 'over_and_short' | 'surplus_within_approved';

/** A school's posts as the plan requires them, with standard, approved and occupied ones. */
export interface RequiredPosts {
  readonly school: School;
  /** Over all subjects and stages, heads' posts included. */
  readonly required: number;
  readonly standard: number | null;
  readonly approved: number;
  readonly lent: number;
  readonly occupied: number;
  readonly contradiction: PostsContradiction | null;
}

/** Without a posts file and without any size of a school, what is held today is what is required. */
export const isHeldToday = (district: District): boolean => district.posts === null && !sizesKnown(district);

const contradictionOf = (
  required: number,
  { approved, lent, occupied }: Pick<Establishment, 'approved' | 'lent' | 'occupied'>,
): PostsContradiction | null => {
  const room = approved + lent;
  if (required > room) return occupied > room ? 'over_and_short' : 'beyond_approved';
  return required < occupied && occupied < room ? 'surplus_within_approved' : null;
};

/** Every school of the district's own; none where required is what is held, which contradicts nothing. */
export const requiredPosts = (district: District, policy: Policy): readonly RequiredPosts[] => {
  if (isHeldToday(district)) return [];
  const required = new Map<string, number>();
  for (const slot of slotTable(district, policy))
    required.set(slot.schoolId, (required.get(slot.schoolId) ?? 0) + slot.required);
  return establishments(district, policy).map(({ school, standard, approved, lent, occupied }) => {
    const needed = required.get(school.id) ?? 0;
    const contradiction = contradictionOf(needed, { approved, lent, occupied });
    return { school, required: needed, standard: standard?.teachers ?? null, approved, lent, occupied, contradiction };
  });
};
