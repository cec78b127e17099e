import { monthsServed } from '../../district/date.ts';
import type { Teacher } from '../../district/teacher.ts';
import { isFailing } from '../../plan/facts/failing-heads.ts';
import { isHead } from '../../plan/facts/occupied.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import { moveRows, notCheckedRow, type Rule } from '../rule.ts';

const identity = { id: 'head_tenure', clause: '0.33' } as const;

/** Whole months and terms a head has served as the policy counts them; `null` where the roster does not say. */
const servedBy = (teacher: Teacher, { headTenure, referenceDate }: Policy) => {
  const since = headTenure === 'post' ? teacher.headSince : teacher.joinedSchool;
  return {
    months: since === undefined ? null : monthsServed(since, referenceDate),
    terms: teacher.headTerms ?? null,
  };
};

const isDue = (teacher: Teacher, policy: Policy): boolean => {
  const { months, terms } = servedBy(teacher, policy);
  return (
    (months !== null && months >= 12 * policy.tenureMinYears) ||
    (policy.headTerms !== null && terms !== null && terms >= policy.headTerms)
  );
};

const judged = moveRows({
  ...identity,
  breach: ({ teacher, head, displaced }, { policy }) => {
    const mayGoBefore = displaced || isFailing(teacher, policy) || (teacher.volunteers && !policy.onlyEligibleMove);
    if (!head || mayGoBefore || isDue(teacher, policy)) return null;
    const { months, terms } = servedBy(teacher, policy);
    return {
      required: { months: 12 * policy.tenureMinYears, terms: policy.headTerms ?? '-' },
      actual: { months: months ?? '-', terms: terms ?? '-' },
    };
  },
});

/**
 * Heads move after so many years in the present office, or so many terms, where the policy measures them by these (keys
 * `head_tenure` and `head_terms`; clauses 0.33, 3.11; domain 2.1). Heads with missing cells count as not due and are
 * reported as not checked.
 */
export const headTenure: Rule = {
  ...identity,
  needs: ['role', 'head_since'],
  enforced: ({ headTenure, headTerms }) => headTenure === 'post' || headTerms !== null,
  rows: (facts) => {
    const { policy, today, schools } = facts;
    if (policy.headTenure === 'school' && policy.headTerms === null) return [];
    const heads = [...today.holders.values()].flatMap(({ teacher, slot }) =>
      isHead(teacher) && schools.get(slot.schoolId)?.managedByDistrict === true ? [teacher] : [],
    );
    const unknown = heads.filter((teacher) => {
      const { months, terms } = servedBy(teacher, policy);
      return !isDue(teacher, policy) && (months === null || (policy.headTerms !== null && terms === null));
    }).length;
    const missing = notCheckedRow(
      identity,
      'district',
      message('rule.head_tenure.unknown_required'),
      message('rule.head_tenure.unknown_actual', { heads: heads.length, unknown }),
    );
    return [...(unknown > 0 && unknown === heads.length ? [] : judged.rows(facts)), ...(unknown > 0 ? [missing] : [])];
  },
};
