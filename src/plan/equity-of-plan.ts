import type { District } from '../district/district.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { decimalText, rational, squareRootText } from '../equity/rational.ts';
import {
  type AssessedStage,
  assessedStages,
  type Indicator,
  indicatorCode,
  indicators,
  standardNeed,
  variationLimitHundredths,
} from '../equity/standard.ts';
import { keepsLimit, weightedVariation } from '../equity/weighted-coefficient.ts';
import type { Policy } from '../policy/policy.ts';
import { readPlan } from './checker/reading.ts';
import { type AssessedUnit, assessedUnits } from './checker/units.ts';
import type { Move } from './transfer.ts';

/** One indicator of one stage at one time: decimals as text with four places, exactly rounded. */
interface EquityState {
  /** Teachers per hundred pupils over the county. */
  readonly perHundred: string;
  /** The enrolment-weighted coefficient of variation; `null` where nobody counts. */
  readonly coefficient: string | null;
  /** The county keeps the limit: decided exactly, never on the rounded coefficient. */
  readonly keepsLimit: boolean;
  /** Schools that reach the threshold. */
  readonly schoolsMeeting: number;
}

export interface EquityLine {
  readonly indicator: Indicator;
  readonly code: 'L1' | 'L2' | 'L3';
  readonly stage: AssessedStage;
  /** 0.50 or 0.45, in hundredths. */
  readonly limitHundredths: number;
  readonly schools: number;
  readonly before: EquityState;
  readonly after: EquityState;
}

const stateOf = (
  units: readonly AssessedUnit[],
  indicator: Indicator,
  stage: AssessedStage,
  count: (unit: AssessedUnit) => number,
): EquityState => {
  const variation = weightedVariation(units.map((unit) => ({ pupils: unit.pupils, resource: count(unit) })));
  const { mean, squaredCoefficient } = variation;
  return {
    perHundred: decimalText(rational(mean.numerator * 100n, mean.denominator), 4),
    coefficient: squaredCoefficient === null ? null : squareRootText(squaredCoefficient, 4),
    keepsLimit: keepsLimit(variation, variationLimitHundredths[stage]),
    schoolsMeeting: units.filter((unit) => count(unit) >= standardNeed(indicator, stage, unit.pupils)).length,
  };
};

/**
 * What a plan does to the supervision standard (domain 2.4): for L1 to L3 and each stage with pupils the true
 * coefficient before and after, each with its own mean, and how many schools reach the threshold (clause 0.3).
 * The goals `cv_*` hold today's mean; here a teacher who changes stage shows.
 */
export const equityOfPlan = (
  district: District,
  policy: Policy,
  ledger: Ledger,
  moves: readonly Move[],
): readonly EquityLine[] => {
  const reading = readPlan(district, policy, ledger, moves, null);
  return indicators.flatMap((indicator) => {
    const all = assessedUnits(reading, indicator);
    return assessedStages.flatMap((stage): EquityLine[] => {
      const units = all.filter((unit) => unit.stage === stage);
      if (units.length === 0) return [];
      return [
        {
          indicator,
          code: indicatorCode[indicator],
          stage,
          limitHundredths: variationLimitHundredths[stage],
          schools: units.length,
          before: stateOf(units, indicator, stage, (unit) => unit.today),
          after: stateOf(units, indicator, stage, (unit) => unit.after),
        },
      ];
    });
  });
};
