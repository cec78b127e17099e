import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'graduating_class', clause: 'domain.md section 2.1' } as const;

/**
 * Where the policy protects graduating classes (`protect_graduating_class`), their teachers do not rotate this year.
 * A roster that says nothing of graduating classes protects nobody, and the finding says so.
 */
export const graduatingClass: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  asked: ({ protectGraduatingClass }) => protectGraduatingClass,
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
