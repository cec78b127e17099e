import type { CalendarDate } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';

/**
 * Posts lent to a school today (`post_pool`, clause 4.22). A loan that ended by the reference date is over: a lent post
 * never becomes permanent silently (domain 2.6).
 */
export const lentPosts = ({ postPool, poolEnd }: School, referenceDate: CalendarDate): number =>
  poolEnd !== undefined && poolEnd <= referenceDate ? 0 : postPool;

/** `P_s`: approved posts of a school and those lent to it. */
export const postsOf = (school: School, referenceDate: CalendarDate): number =>
  school.approvedPosts + lentPosts(school, referenceDate);

/** Policy keys on lending. */
type PoolTerms = Pick<Policy, 'postPool' | 'referenceDate'>;

/** More posts lent than the whole pool has, with the schools that hold them. */
export interface LentBeyond {
  readonly lent: number;
  readonly total: number;
  readonly borrowers: readonly School[];
}

/** What is lent beyond the total of the pool; `null` where it is not, or where the pool has no total. */
export const lentBeyondTotal = (
  schools: readonly School[],
  { postPool, referenceDate }: PoolTerms,
): LentBeyond | null => {
  const total = postPool?.total ?? null;
  if (total === null) return null;
  const borrowers = schools.filter((school) => lentPosts(school, referenceDate) > 0);
  const lent = borrowers.reduce((sum, school) => sum + lentPosts(school, referenceDate), 0);
  return lent > total ? { lent, total, borrowers } : null;
};

/** What the pool still has to lend: its total less what is lent already; `Infinity` without a total. */
export const freePosts = (schools: readonly School[], { postPool, referenceDate }: PoolTerms): number => {
  if (postPool === null) return 0;
  if (postPool.total === null) return Number.POSITIVE_INFINITY;
  const lent = schools.reduce((sum, school) => sum + lentPosts(school, referenceDate), 0);
  return Math.max(0, postPool.total - lent);
};
