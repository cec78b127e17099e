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

/**
 * `round(10⁶ · (P_i/P_N)(100·y_i/P_i − X̄)²)`, halves up from the exact rational (model.md section 3, `cv_*`).
 * With `X̄ = 100·Y/P_N` that is `10¹⁰ (y·P_N − Y·P_i)² / (P_i · P_N³)`.
 * Summed over a stage's schools it is the squared coefficient of variation up to a factor. Convex in `y` while
 * `10¹⁰ > P_N · P_i`: the exact term's second difference `2·10¹⁰ / (P_i·P_N)` then outweighs the rounding's 2.
 */
export const squaredDeviation = (share: Share): number => {
  const [pupils, totalPupils] = [BigInt(share.pupils), BigInt(share.totalPupils)];
  const distance = BigInt(share.count) * totalPupils - BigInt(share.totalCount) * pupils;
  const numerator = 10n ** 10n * distance * distance;
  const denominator = pupils * totalPupils ** 3n;
  return Number((2n * numerator + denominator) / (2n * denominator));
};

/** Whether the rounded terms are surely convex: below this bound a level of `cv_*` may be called proven. */
export const convexityHolds = (pupils: number, totalPupils: number): boolean =>
  BigInt(pupils) * BigInt(totalPupils) < 10n ** 10n;
