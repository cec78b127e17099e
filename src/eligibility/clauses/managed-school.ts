import { type EligibilityClause, evidence, finding } from '../clause.ts';
import type { Finding } from '../ledger-entry.ts';

const identity = { rule: 'managed_school', clause: '4.4' } as const;

/** Clause 4.4: a school under the district's personnel power. A city-run school is neither source nor target. */
export const managedSchool: EligibilityClause = {
  ...identity,
  kind: 'population',
  prepare: ({ schools }) => {
    const bySchool = new Map<string, Finding>();
    for (const { id, name, managedByDistrict } of schools.values()) {
      const cells = [evidence('school_id', id), evidence('managed_by_district', managedByDistrict)];
      bySchool.set(id, finding(identity, managedByDistrict, managedByDistrict ? 'yes' : 'no', cells, { school: name }));
    }
    return ({ schoolId }) =>
      bySchool.get(schoolId) ??
      finding(identity, false, 'unknown', [evidence('school_id', schoolId)], { school: schoolId });
  },
};
