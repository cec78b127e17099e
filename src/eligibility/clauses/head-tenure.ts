import { monthsServed } from '../../district/date.ts';
import type { Teacher } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';
import { evidence, finding } from '../clause.ts';
import type { Finding } from '../ledger-entry.ts';

const identity = { rule: 'tenure', clause: '0.33' } as const;

/** Whether the policy measures heads by a rule of their own: by the present office, or by terms (domain 2.1). */
export const headsSeparate = ({ headTenure, headTerms }: Policy): boolean =>
  headTenure === 'post' || headTerms !== null;

/**
 * A head's tenure (clauses 0.33, 3.11; domain 2.1): six years at the school, principal and deputy counted together;
 * with `head_tenure: post`, since taking the present office; with `head_terms`, so many terms served (任满两届). An
 * office without a beginning on record has no tenure: it is reported, never guessed.
 */
export const headTenure = (teacher: Teacher, policy: Policy): Finding => {
  const { referenceDate, tenureMinYears } = policy;
  const since = policy.headTenure === 'post' ? teacher.headSince : teacher.joinedSchool;
  const months = since === undefined ? null : monthsServed(since, referenceDate);
  const required = tenureMinYears * 12;
  const cells = [
    evidence(policy.headTenure === 'post' ? 'head_since' : 'joined_school', since ?? null),
    ...(policy.headTerms === null ? [] : [evidence('head_terms', teacher.headTerms ?? null)]),
  ];
  const served = policy.headTerms !== null && (teacher.headTerms ?? 0) >= policy.headTerms;
  if (served) {
    const values = { terms: teacher.headTerms ?? 0, required: policy.headTerms ?? 0 };
    return finding(identity, true, 'terms_served', cells, values);
  }
  if (since === undefined || months === null) return finding(identity, false, 'since_unknown', cells);
  const passes = months >= required;
  const values = { since, reference: referenceDate, months, required };
  return finding(identity, passes, passes ? 'head_long_enough' : 'head_too_short', cells, values);
};
