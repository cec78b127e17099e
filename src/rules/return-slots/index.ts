import { maxBorrowed, postsOfSchool } from '../../plan/facts/pool.ts';
import { caseRows, type Rule, scopeOf, slotRows } from '../rule.ts';

const named = { id: 'return_slots', clause: '0.37' } as const;

/** `Σ_{j∈s} n_j + kept_s <= max(P_s, Σ_{j∈s} h_j + kept today)`; with a pool, cover may be lent. */
const ofSchools = caseRows({
  ...named,
  unit: 'schools',
  inForce: ({ policy }) => policy.reserveReturn && policy.schoolPosts === 'approved',
  cases: ({ district }) => district.schools,
  scope: scopeOf.school,
  breach: (school, facts) => {
    const { reserved, occupied } = facts;
    const posts = postsOfSchool(school, facts);
    const today = occupied.staff(school.id) + reserved.today.school(school.id);
    const limit = Math.max(posts + maxBorrowed(school, facts), today);
    const [present, waiting] = [occupied.staffAfter(school.id), reserved.after.school(school.id)];
    return present + waiting <= limit
      ? null
      : { required: { limit, posts, today }, actual: { present, waiting, taken: present + waiting } };
  },
});

/** `n_j + kept_j <= max(c_j, h_j + kept_j today)`, with the ceiling `c_j` of the slot; without ceilings nothing is limited. */
const ofSlots = slotRows({
  ...named,
  words: 'slot',
  inForce: ({ policy }) => policy.reserveReturn && policy.subjectCeiling === 'never_over',
  breach: ({ key, slot, held, after: present }, { reserved }) => {
    const [ceiling, today, waiting] = [
      slot.max ?? slot.required,
      held + reserved.today.slot(key),
      reserved.after.slot(key),
    ];
    const limit = Math.max(ceiling, today);
    return present + waiting <= limit
      ? null
      : { required: { limit, ceiling, today }, actual: { present, waiting, taken: present + waiting } };
  },
});

/**
 * A post that a teacher returns to counts as taken while the term lasts, in the head count of the school and in its own
 * slot, so that it is given to no one else (domain 3, term rotation; clause 0.37).
 */
export const returnSlots: Rule = {
  ...named,
  needs: ['terms'],
  enforced: ({ reserveReturn }) => reserveReturn,
  rows: (facts) => [...ofSchools.rows(facts), ...ofSlots.rows(facts)],
};
