import type { Amount } from './amount.ts';
import { difference, product, quotient, type Rational, rational, sum, zero } from './rational.ts';

/** One school's stage: its pupils (above 0) and what they share: teachers, yuan, square metres, exactly. */
export interface Unit {
  readonly pupils: number;
  readonly resource: Rational;
}

/** Mean per pupil, variance and squared coefficient, exact; the coefficient is `null` where there is nothing to share. */
export interface Variation {
  readonly mean: Rational;
  readonly variance: Rational;
  readonly squaredCoefficient: Rational | null;
}

const variation = (mean: Rational, variance: Rational): Variation => ({
  mean,
  variance,
  squaredCoefficient: mean.numerator === 0n ? null : quotient(variance, product(mean, mean)),
});

const perPupil = ({ resource, pupils }: Unit): Rational =>
  rational(resource.numerator, resource.denominator * BigInt(pupils));

/**
 * The standard's coefficient (差异系数, domain 2.4): `CV = S / X̄` with `X̄ = ΣR / ΣP` and
 * `S² = Σ (P_i/P_N)(x_i − X̄)²`. Weighted by enrolment: unweighted values wrongly pass the limit.
 */
export const weightedVariation = (units: readonly Unit[]): Variation => {
  const pupils = units.reduce((total, unit) => total + BigInt(unit.pupils), 0n);
  if (pupils === 0n) return variation(zero, zero);
  const shared = units.reduce((total, unit) => sum(total, unit.resource), zero);
  const mean = rational(shared.numerator, shared.denominator * pupils);
  const variance = units.reduce((total, unit) => {
    const off = difference(perPupil(unit), mean);
    return sum(total, product(rational(BigInt(unit.pupils), pupils), product(off, off)));
  }, zero);
  return variation(mean, variance);
};

/** The same without weights, for comparison only: the population's coefficient of the schools' own values. */
export const unweightedVariation = (units: readonly Unit[]): Variation => {
  const count = BigInt(units.length);
  if (count === 0n) return variation(zero, zero);
  const share = rational(1n, count);
  const mean = units.reduce((total, unit) => sum(total, product(share, perPupil(unit))), zero);
  const variance = units.reduce((total, unit) => {
    const off = difference(perPupil(unit), mean);
    return sum(total, product(share, product(off, off)));
  }, zero);
  return variation(mean, variance);
};

/** `CV <= limit`, decided on the squares: no root and no rounding between a county and its recognition. */
export const keepsLimit = (of: Variation, limit: Amount): boolean => {
  if (of.squaredCoefficient === null) return true;
  const { numerator, denominator } = of.squaredCoefficient;
  return numerator * BigInt(limit.denominator) ** 2n <= denominator * BigInt(limit.numerator) ** 2n;
};
