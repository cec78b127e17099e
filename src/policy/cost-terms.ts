/** What a year at a new school costs, in whole fen (domain 2.6, 3; clauses 0.43, 2.31 to 2.36). */
export interface CostRates {
  /** Township subsidy by remoteness tier 0 to 3, at town and rural schools. */
  readonly subsidyFenPerMonth: readonly number[];
  readonly subsidyMonths: number;
  /** Travel allowance of who moves, by the same tiers. */
  readonly travelFenPerMonth: readonly number[];
  readonly travelMonths: number;
  /** For an arrival from beyond the daily journey. */
  readonly dormitoryFenPerYear: number;
  readonly specialGradeFenPerMonth: number;
}

/** Hardship and money. */
export interface CostTerms {
  /**
   * Longest one-way journey made daily; an arrival from farther needs a dormitory bed. `null`: no arrival needs one.
   */
  readonly dailyCommuteMinutes: number | null;
  /** `null`: no amounts are laid down, and costs are not counted. */
  readonly costRates: CostRates | null;
  /** Whole fen a year; `null` is no limit. */
  readonly budget: number | null;
}
