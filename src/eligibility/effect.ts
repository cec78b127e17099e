import type { Policy } from '../policy/policy.ts';
import { leastMeeting } from '../policy/rate.ts';
import type { ExemptionRule } from './eligibility-rule.ts';
import type { EligibleCounts } from './exemption-counts.ts';

/** Hundredths of a percent, rounded down: a narrowly missed quota must not read as met. `null` of an empty set. */
export const basisPoints = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 10_000) / whole);

/** What one exemption does: with it lifted, who would be eligible, how many would have to move, and the share then. */
interface ExemptionEffectRow {
  readonly rule: ExemptionRule;
  readonly count: number;
  readonly alone: number;
  readonly eligibleWithout: number;
  readonly requiredWithout: number;
  readonly shareWithout: number | null;
}

export interface ExemptionEffect {
  readonly grossEligible: number;
  readonly eligible: number;
  readonly exempt: number;
  /** Movers the rate requires of the eligible, and would require of all before exemptions. */
  readonly required: number;
  readonly requiredGross: number;
  /** Share of `movers` in basis points, net and gross: both are shown when exemptions shrink E. */
  readonly share: number | null;
  readonly shareGross: number | null;
  /** More than three in ten are exempt: worth an audit. */
  readonly audit: boolean;
  readonly rows: readonly ExemptionEffectRow[];
}

/** What the exemptions do to the percentage (domain 2.1, denominator E), for a number of movers among them. */
export const exemptionEffect = (
  { grossEligible, eligible, exemptions }: EligibleCounts,
  policy: Policy,
  movers: number,
): ExemptionEffect => {
  return {
    grossEligible,
    eligible,
    exempt: grossEligible - eligible,
    required: leastMeeting(policy.rotationRate, eligible),
    requiredGross: leastMeeting(policy.rotationRate, grossEligible),
    share: basisPoints(movers, eligible),
    shareGross: basisPoints(movers, grossEligible),
    audit: 10 * (grossEligible - eligible) > 3 * grossEligible,
    rows: exemptions.map(({ rule, count, alone }) => ({
      rule,
      count,
      alone,
      eligibleWithout: eligible + alone,
      requiredWithout: leastMeeting(policy.rotationRate, eligible + alone),
      shareWithout: basisPoints(movers, eligible + alone),
    })),
  };
};
