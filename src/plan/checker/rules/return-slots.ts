import { mostBorrowed, postsOfSchool } from '../pool.ts';
import { caseRule, scopeOf } from '../rule.ts';

/**
 * `Σ_{j∈s} n_j + kept_s <= max(P_s, Σ_{j∈s} h_j + kept today)`: a post that somebody returns to counts as taken while
 * the term lasts, so that nobody else is given it (domain 3, term rotation; clause 0.37). With a pool, cover may be lent.
 */
export const returnSlots = caseRule({
  id: 'return_slots',
  clause: '0.37',
  unit: 'schools',
  inForce: ({ policy }) => policy.reserveReturn && policy.schoolPosts === 'approved',
  cases: ({ district }) => district.schools,
  scope: scopeOf.school,
  breach: (school, reading) => {
    const { kept, occupied } = reading;
    const posts = postsOfSchool(school, reading);
    const today = occupied.staff(school.id) + kept.today(school.id);
    const limit = Math.max(posts + mostBorrowed(school, reading), today);
    const [present, waiting] = [occupied.staffAfter(school.id), kept.after(school.id)];
    return present + waiting <= limit
      ? null
      : { required: { limit, posts, today }, actual: { present, waiting, taken: present + waiting } };
  },
});
