import { caseRule, scopeOf } from '../rule.ts';

/**
 * A school with more people than approved posts today ends with no more than today, lent posts or not (dataset.md
 * section 2, overstaffed_schools; clause 0.22). It may exchange people.
 */
export const overstaffedSchools = caseRule({
  id: 'overstaffed_schools',
  clause: '0.22',
  needs: ['established', 'on_duty'],
  enforced: ({ overstaffedSchools: kept }) => kept !== 'by_pool',
  unit: 'schools',
  inForce: ({ policy }) => policy.overstaffedSchools === 'no_growth',
  cases: ({ district, occupied }) =>
    district.schools.filter((school) => occupied.staff(school.id) > school.approvedPosts),
  scope: scopeOf.school,
  breach: ({ id, approvedPosts: approved }, { occupied }) => {
    const [today, after] = [occupied.staff(id), occupied.staffAfter(id)];
    return after <= today ? null : { required: { today, approved }, actual: { after } };
  },
});
