import { placementRule } from '../rule.ts';

/** Who has a list of schools to serve at is placed at one of them (clause 2.20). */
export const serviceSchools = placementRule({
  id: 'service_schools',
  clause: '2.20',
  needs: [],
  enforced: null,
  inForce: ({ district }) => district.hires.some((hire) => hire.serviceSchools !== undefined),
  breach: ({ hire, to }) =>
    hire.serviceSchools === undefined || hire.serviceSchools.some((school) => school === to.id)
      ? null
      : { required: { schools: hire.serviceSchools.join(', ') }, actual: { school: to.id } },
});
