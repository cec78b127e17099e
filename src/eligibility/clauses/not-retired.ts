import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'not_retired', clause: '0.34' } as const;

/** Clause 0.34, 在岗: who retires by the reference date is gone when the school year begins. */
export const notRetired: EligibilityClause = {
  ...identity,
  kind: 'population',
  prepare: ({ policy: { referenceDate } }) => {
    const noDate = finding(identity, true, 'no_date', [evidence('retires_on', null)]);
    return ({ retiresOn }) => {
      if (retiresOn === null) return noDate;
      const values = { retires: retiresOn, reference: referenceDate };
      const passes = retiresOn > referenceDate;
      return finding(identity, passes, passes ? 'later' : 'retired', [evidence('retires_on', retiresOn)], values);
    };
  },
};
