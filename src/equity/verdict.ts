import type { Amount } from './amount.ts';
import type { Rational } from './rational.ts';

/**
 * The standing of one indicator of a school's stage: at the threshold, at 85 % of it or more, below that, or without
 * data. An unchecked indicator never passes (domain 2.4).
 */
export const standings = ['met', 'near', 'short', 'not_checked'] as const;
export type Standing = (typeof standings)[number];

/** The one indicator a school may miss must reach this share of its threshold: 85 %. */
const leeway: Amount = { numerator: 17, denominator: 20 };

/** What is shared and by how many pupils (above 0); `null` where the data are missing. */
export interface Measured {
  readonly resource: Rational | null;
  readonly pupils: number;
}

/** `resource · per / pupils >= threshold`, and the same for 85 % of the threshold: exact, nothing is rounded. */
export const standingOf = ({ resource, pupils }: Measured, threshold: Amount, per: 1 | 100): Standing => {
  if (resource === null) return 'not_checked';
  const reached = resource.numerator * BigInt(per) * BigInt(threshold.denominator);
  const required = BigInt(threshold.numerator) * BigInt(pupils) * resource.denominator;
  if (reached >= required) return 'met';
  return reached * BigInt(leeway.denominator) >= required * BigInt(leeway.numerator) ? 'near' : 'short';
};

export const verdicts = ['passes', 'fails', 'not_checked'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * A school's stage passes with every indicator at its threshold, or all but one and that one at 85 % of it (domain
 * 2.4). Missing data cannot save a school that fails already, and cannot let one pass.
 */
export const schoolVerdict = (of: readonly Standing[]): Verdict => {
  const near = of.filter((standing) => standing === 'near').length;
  if (of.includes('short') || near > 1) return 'fails';
  return of.includes('not_checked') ? 'not_checked' : 'passes';
};

/** All pass; one that fails decides, else one that is not checked does. Of a school its stages, of a county its schools and limits. */
export const jointVerdict = (of: readonly Verdict[]): Verdict => {
  if (of.includes('fails')) return 'fails';
  return of.length === 0 || of.includes('not_checked') ? 'not_checked' : 'passes';
};
