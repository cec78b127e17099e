import { maxBorrowed, postsOfSchool } from '../../plan/facts/pool.ts';
import { caseRule, scopeOf } from '../rule.ts';

/**
 * `Σ_{j∈s} n_j <= max(P_s, Σ_{j∈s} h_j)`: after the plan a school has no more holders than posts approved and lent
 * (clauses 0.22, 4.22), what it may borrow from the pool among them; or than today where it is over already.
 */
export const schoolPosts = caseRule({
  id: 'school_posts',
  clause: '0.22',
  needs: ['established'],
  enforced: ({ schoolPosts }) => schoolPosts !== 'none',
  unit: 'schools',
  inForce: ({ policy }) => policy.schoolPosts === 'approved',
  cases: ({ district }) => district.schools,
  scope: scopeOf.school,
  breach: (school, facts) => {
    const { occupied } = facts;
    const posts = postsOfSchool(school, facts);
    const limit = Math.max(posts + maxBorrowed(school, facts), occupied.staff(school.id));
    const after = occupied.staffAfter(school.id);
    return after <= limit ? null : { required: { limit, posts, today: occupied.staff(school.id) }, actual: { after } };
  },
});
