import type { District } from '../district/district.ts';
import type { Amount } from '../equity/amount.ts';
import { assessedPupils } from '../equity/assessment.ts';
import { assetOf } from '../equity/assets.ts';
import { decimalText, rational, squareRootText } from '../equity/rational.ts';
import {
  type AssessedStage,
  type AssetIndicator,
  assessedStages,
  assetIndicators,
  indicatorCode,
  perPupils,
} from '../equity/standard.ts';
import type { Verdict } from '../equity/verdict.ts';
import { keepsLimit, type Unit, unweightedVariation, weightedVariation } from '../equity/weighted-coefficient.ts';
import type { Policy } from '../policy/policy.ts';

/** One of L4 to L7 over the schools of a stage; the figures are `null` while a school's are missing. */
export interface AssetLine {
  readonly indicator: AssetIndicator;
  readonly code: 'L4' | 'L5' | 'L6' | 'L7';
  readonly stage: AssessedStage;
  readonly limit: Amount;
  readonly schools: number;
  /** Schools whose figures the dataset gives. */
  readonly known: number;
  /** Per pupil, L7 per hundred pupils, over the county. */
  readonly mean: string | null;
  readonly coefficient: string | null;
  readonly unweighted: string | null;
  readonly verdict: Verdict;
}

/** The coefficients of L4 to L7 (domain 2.4): the same before and after every plan, and never passed on missing data. */
export const assetEquity = (district: District, policy: Policy): readonly AssetLine[] =>
  assetIndicators.flatMap((indicator) =>
    assessedStages.flatMap((stage): AssetLine[] => {
      const schools = district.schools.filter((school) => assessedPupils(school, stage, policy.referenceDate) > 0);
      if (schools.length === 0) return [];
      const units = schools.flatMap((school): Unit[] => {
        const resource = assetOf(school, stage, indicator);
        return resource === null ? [] : [{ pupils: assessedPupils(school, stage, policy.referenceDate), resource }];
      });
      const limit = policy.cvLimit[stage];
      const line = { indicator, code: indicatorCode[indicator], stage, limit, schools: schools.length };
      if (units.length < schools.length)
        return [
          { ...line, known: units.length, mean: null, coefficient: null, unweighted: null, verdict: 'not_checked' },
        ];
      const variation = weightedVariation(units);
      const { mean, squaredCoefficient } = variation;
      const plain = unweightedVariation(units).squaredCoefficient;
      return [
        {
          ...line,
          known: units.length,
          mean: decimalText(rational(mean.numerator * BigInt(perPupils[indicator]), mean.denominator), 4),
          coefficient: squaredCoefficient === null ? null : squareRootText(squaredCoefficient, 4),
          unweighted: plain === null ? null : squareRootText(plain, 4),
          verdict: keepsLimit(variation, limit) ? 'passes' : 'fails',
        },
      ];
    }),
  );
