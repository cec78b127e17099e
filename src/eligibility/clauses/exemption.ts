import type { Exemption } from '../../district/words.ts';
import { type EligibilityClause, evidence, finding } from '../clause.ts';

/** Reasons that pass: who has one is deferred, not exempt, also while no last day is known. */
const passing: ReadonlySet<Exemption> = new Set<Exemption>(['illness', 'maternity', 'deferral']);

const identity = { rule: 'exemption', clause: '0.35' } as const;

/**
 * Clause 0.35, 原则上: exceptions need a coded reason. An exemption without a date lasts until lifted
 * (dataset.md section 2); one whose last day is the reference date still holds that day.
 */
export const exemption: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  prepare: ({ policy: { referenceDate } }) => {
    const none = finding(identity, true, 'none', [evidence('exemption', null)]);
    return (teacher) => {
      const { exemption: reason, exemptionUntil: until } = teacher;
      if (reason === null) return none;
      const cells = [evidence('exemption', reason), evidence('exemption_until', until)];
      if (until === null)
        return finding(identity, false, passing.has(reason) ? 'until_lifted' : 'for_good', cells, { reason });
      const values = { reason, until, reference: referenceDate };
      return until >= referenceDate
        ? finding(identity, false, 'until', cells, values)
        : finding(identity, true, 'lapsed', cells, values);
    };
  },
};
