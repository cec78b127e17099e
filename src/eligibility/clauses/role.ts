import { roles } from '../../district/words.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'role', clause: '0.33' } as const;

/**
 * Clause 0.33: heads and deputies rotate like teachers, unless the policy's `principals` is `none`. With `separate`
 * they are eligible too, and stand in the principals' quota line instead of the teachers'.
 */
export const role: EligibilityClause = {
  ...identity,
  kind: 'population',
  prepare: ({ policy: { principals } }) => {
    const findings = new Map(
      roles.map((each) => {
        const cells = [evidence('role', each)];
        if (each === 'teacher') return [each, finding(identity, true, 'teacher', cells)];
        return [each, finding(identity, principals !== 'none', principals, cells, { role: each })];
      }),
    );
    return (teacher) =>
      findings.get(teacher.role) ??
      finding(identity, false, 'none', [evidence('role', teacher.role)], { role: teacher.role });
  },
};
