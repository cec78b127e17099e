import type { Hire } from '../../district/teacher.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import { notCheckedRow, placementRows, type Rule } from '../rule.ts';

const about = { id: 'rural_bond', clause: '2.15' } as const;

/** Months of the bond; 0 where neither dataset nor policy gives any. */
const bondOf = (hire: Hire, { hireBondMonths }: Policy): number => hire.bondMonths ?? hireBondMonths.funded ?? 0;

/** Months that a first year outside the countryside leaves of the bond. */
const leftAfterYear = (months: number): number => Math.max(0, months - 12);

const kept = placementRows({
  ...about,
  breach: ({ hire, to }, { policy }) => {
    const months = bondOf(hire, policy);
    const requiredMonths = policy.fundedRuralMonths ?? 0;
    if (
      hire.hireType !== 'funded' ||
      to.areaClass === 'rural' ||
      months === 0 ||
      leftAfterYear(months) >= requiredMonths
    )
      return null;
    return {
      required: { asked: requiredMonths, months },
      actual: { school: to.id, area: to.areaClass, left: leftAfterYear(months) },
    };
  },
});

/**
 * A funded teacher 公费师范生 serves part of the bond at rural schools (clause 2.15, domain 2.8): one who begins
 * elsewhere has enough of it left for that after a year. An unknown bond is reported as not checked.
 */
export const ruralBond: Rule = {
  ...about,
  needs: [],
  enforced: null,
  rows: (facts) => {
    const { policy, placed } = facts;
    if (policy.fundedRuralMonths === null) return [];
    const unknown = placed.filter(({ hire }) => hire.hireType === 'funded' && bondOf(hire, policy) === 0);
    const required = message('rule.rural_bond.unknown.required', { asked: policy.fundedRuralMonths });
    const actual = message('rule.rural_bond.unknown.actual', { hires: unknown.map(({ hire }) => hire.id).join(', ') });
    return [...kept.rows(facts), ...(unknown.length === 0 ? [] : [notCheckedRow(about, 'district', required, actual)])];
  },
};
