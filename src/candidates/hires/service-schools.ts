import type { HirePairRule } from './hire-pair.ts';

/** The county's list of schools at which a new teacher serves, where it has one (clause 2.20). */
export const serviceSchools: HirePairRule = {
  id: 'service_schools',
  clause: '2.20',
  refuses: ({ hire, slot }) => hire.serviceSchools !== undefined && !hire.serviceSchools.includes(slot.schoolId),
};
