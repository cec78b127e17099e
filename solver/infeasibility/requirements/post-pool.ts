import { freePosts } from '../../../src/staffing/pool/lent-posts.ts';
import { ofPolicy, type RequirementKind } from '../requirement.ts';

/** The pool lends no more than it has, nor than is set aside for each purpose (clause 4.22; the policy's `post_pool`). */
export const postPool: RequirementKind = ({ policy, schools }) => {
  const pool = policy.postPool;
  if (policy.schoolPosts === 'none' || pool === null) return [];
  const limited = pool.total !== null || pool.purposes.some(({ number }) => number !== null);
  if (!limited) return [];
  const free = freePosts(schools, policy);
  return [
    ofPolicy(
      'post_pool',
      '4.22',
      { free: Number.isFinite(free) ? free : '∞', purposes: pool.purposes.map(({ purpose }) => purpose).join(';') },
      { postPool: { ...pool, total: null, purposes: pool.purposes.map((share) => ({ ...share, number: null })) } },
    ),
  ];
};
