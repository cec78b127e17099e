import type { Amount } from '../equity/amount.ts';
import { decimalText, type Rational, rational, squareRootText } from '../equity/rational.ts';
import {
  type AssessedStage,
  assessedStages,
  type Indicator,
  indicatorCode,
  indicators,
  standardNeed,
} from '../equity/standard.ts';
import { keepsLimit, type Unit, unweightedVariation, weightedVariation } from '../equity/weighted-coefficient.ts';
import type { Policy } from '../policy/policy.ts';
import type { IndicatorCount, StatSite } from './indicator-counts.ts';

/** One indicator of one stage at one time: decimals as text with four places, exactly rounded. */
export interface EquityState {
  /** Teachers per hundred pupils over the county. */
  readonly perHundred: string;
  /** The enrolment-weighted coefficient of variation; `null` when the count is 0. */
  readonly coefficient: string | null;
  /** The same without weights, for comparison only: no verdict rests on it. */
  readonly unweighted: string | null;
  /** The county keeps the limit: decided exactly on the weighted one, never on the rounded text. */
  readonly keepsLimit: boolean;
  /** Schools that reach the threshold. */
  readonly schoolsMeeting: number;
}

export interface EquityLine {
  readonly indicator: Indicator;
  readonly code: 'L1' | 'L2' | 'L3';
  readonly stage: AssessedStage;
  readonly limit: Amount;
  readonly schools: number;
  /** False when the dataset gives no degree at all: neither kept nor broken. */
  readonly known: boolean;
  readonly before: EquityState;
  readonly after: EquityState;
}

const root = (square: Rational | null): string | null => (square === null ? null : squareRootText(square, 4));

const stateOf = (
  units: readonly IndicatorCount[],
  limit: Amount,
  threshold: Amount,
  count: (unit: IndicatorCount) => number,
): EquityState => {
  const shares = units.map((unit): Unit => ({ pupils: unit.pupils, resource: rational(BigInt(count(unit)), 1n) }));
  const variation = weightedVariation(shares);
  const { mean, squaredCoefficient } = variation;
  return {
    perHundred: decimalText(rational(mean.numerator * 100n, mean.denominator), 4),
    coefficient: root(squaredCoefficient),
    unweighted: root(unweightedVariation(shares).squaredCoefficient),
    keepsLimit: keepsLimit(variation, limit),
    schoolsMeeting: units.filter((unit) => count(unit) >= standardNeed(threshold, unit.pupils)).length,
  };
};

/**
 * What a plan does to the supervision standard (domain 2.4): for L1 to L3 and each stage with pupils the true
 * coefficient before and after, each with its own mean, and how many schools reach the threshold (clause 0.3), by the
 * statistics of one site. The goals `cv_*` hold today's mean; here a teacher who changes stage shows.
 */
export const equityOfPlan = (
  counts: readonly IndicatorCount[],
  policy: Policy,
  site: StatSite,
): readonly EquityLine[] =>
  indicators.flatMap((indicator) =>
    assessedStages.flatMap((stage): EquityLine[] => {
      const units = counts.filter((unit) => unit.indicator === indicator && unit.stage === stage);
      if (units.length === 0) return [];
      const limit = policy.cvLimit[stage];
      const threshold = policy.standardThresholds[stage][indicator];
      return [
        {
          indicator,
          code: indicatorCode[indicator],
          stage,
          limit,
          schools: units.length,
          known: units.every((unit) => unit.known),
          before: stateOf(units, limit, threshold, (unit) => unit.before[site]),
          after: stateOf(units, limit, threshold, (unit) => unit.after[site]),
        },
      ];
    }),
  );
