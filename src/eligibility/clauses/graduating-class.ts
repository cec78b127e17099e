import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'graduating_class', clause: 'own' } as const;

/**
 * Under `protect_graduating_class`, teachers of graduating classes do not rotate this year. A roster without the column
 * protects no teacher, and the finding states this.
 */
export const graduatingClass: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  enforced: ({ protectGraduatingClass }) => protectGraduatingClass,
  prepare: () => {
    const findings = {
      yes: finding(identity, false, 'yes', [evidence('graduating_class', true)]),
      no: finding(identity, true, 'no', [evidence('graduating_class', false)]),
      unknown: finding(identity, true, 'unknown', [evidence('graduating_class', null)]),
    };
    return (teacher) =>
      teacher.graduatingClass === undefined ? findings.unknown : findings[teacher.graduatingClass ? 'yes' : 'no'];
  },
};
