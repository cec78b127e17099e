import { type EligibilityClause, evidence, finding } from '../clause.ts';

const identity = { rule: 'bond', clause: '2.20' } as const;

/** Clause 2.20: who is bound to a service area beyond the reference date is locked there (domain 2.8). */
export const bond: EligibilityClause = {
  ...identity,
  kind: 'exemption',
  prepare: ({ policy: { referenceDate } }) => {
    const none = finding(identity, true, 'none', [evidence('service_until', null)]);
    return ({ serviceUntil }) => {
      if (serviceUntil === null) return none;
      const values = { until: serviceUntil, reference: referenceDate };
      const passes = serviceUntil <= referenceDate;
      return finding(identity, passes, passes ? 'ended' : 'bound', [evidence('service_until', serviceUntil)], values);
    };
  },
};
