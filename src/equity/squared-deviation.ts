import type { Amount } from './amount.ts';

/** One school's stage in a county: pupils above 0, counts not negative, all integers. */
export interface Share {
  /** `P_i`: pupils of the school's stage. */
  readonly pupils: number;
  /** `P_N`: pupils of the stage in the county. */
  readonly totalPupils: number;
  /** `y_i`: the school's count after the plan. */
  readonly count: number;
  /** `Σy` today: the mean `X̄ = 100 · Σy / P_N` is a constant of the plan. */
  readonly totalCount: number;
}

/** The factor of the terms of a county of usual size (model.md section 3, `cv_*`). */
export const usualScale = 1_000_000;

/**
 * `round(scale · (P_i/P_N)(100·y_i/P_i − X̄)²)`, halves up from the exact rational (model.md section 3, `cv_*`).
 * With `X̄ = 100·Y/P_N` that is `scale · 10⁴ (y·P_N − Y·P_i)² / (P_i · P_N³)`.
 * Summed over a stage's schools it is the squared coefficient of variation up to a factor.
 */
export const squaredDeviation = (share: Share, scale = usualScale): number => {
  const [pupils, totalPupils] = [BigInt(share.pupils), BigInt(share.totalPupils)];
  const distance = BigInt(share.count) * totalPupils - BigInt(share.totalCount) * pupils;
  const numerator = BigInt(scale) * 10n ** 4n * distance * distance;
  const denominator = pupils * totalPupils ** 3n;
  return Number((2n * numerator + denominator) / (2n * denominator));
};

/**
 * The smallest power of ten from a million up for which the rounded terms are surely convex: `scale · 10⁴ > P_N · P_i`
 * for each `[P_i, P_N]`. The exact term's second difference `2 · scale · 10⁴ / (P_i · P_N)` then outweighs the
 * rounding's 2, so that a level of `cv_*` may be called proven. Only a county of above a million pupils needs more than
 * the usual scale.
 */
export const convexScale = (shares: Iterable<readonly [pupils: number, totalPupils: number]>): number => {
  let scale = usualScale;
  for (const [pupils, totalPupils] of shares)
    while (BigInt(scale) * 10n ** 4n <= BigInt(pupils) * BigInt(totalPupils)) scale *= 10;
  return scale;
};

/** A stage of a county with the limit of its coefficient. */
export interface StageLimit {
  readonly totalPupils: number;
  readonly totalCount: number;
  readonly limit: Amount;
}

/**
 * `⌊scale · limit² · X̄²⌋`: the terms of a stage add up to no more where its coefficient of variation is within the
 * limit (model.md section 3, `cv_excess`). A limit beyond every integer that can be held exactly is no limit.
 */
export const variationLimit = ({ totalPupils, totalCount, limit }: StageLimit, scale = usualScale): number => {
  if (totalPupils === 0) return 0;
  const [share, whole] = [
    BigInt(limit.numerator) * BigInt(totalCount),
    BigInt(limit.denominator) * BigInt(totalPupils),
  ];
  const floor = (BigInt(scale) * 10n ** 4n * share * share) / (whole * whole);
  return Number(floor > BigInt(Number.MAX_SAFE_INTEGER) ? BigInt(Number.MAX_SAFE_INTEGER) : floor);
};
