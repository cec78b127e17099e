import { squaredDeviation } from '../equity/squared-deviation.ts';
import { assessedStages, type Indicator } from '../equity/standard.ts';
import type { PlanFacts } from '../plan/facts/plan-facts.ts';
import { assessedUnits, newlyCounted } from '../plan/facts/units.ts';

/**
 * Per stage and summed over the stages `Σ_i round(10⁶ · (P_i/P_N)(100·y_i/P_i − X̄)²)`, the mean `X̄` today's
 * (model.md section 3, hires in): the enrolment-weighted squared coefficient of variation up to a factor (domain 2.4).
 */
export const variationOf = (facts: PlanFacts, indicator: Indicator): number => {
  const units = assessedUnits(facts, indicator);
  return assessedStages.reduce((total, stage) => {
    const schools = units.filter((unit) => unit.stage === stage);
    const totalPupils = schools.reduce((sum, unit) => sum + unit.pupils, 0);
    const totalCount = schools.reduce((sum, unit) => sum + unit.today, 0) + newlyCounted(facts, indicator, stage);
    return schools.reduce(
      (sum, { pupils, after }) => sum + squaredDeviation({ pupils, totalPupils, count: after, totalCount }),
      total,
    );
  }, 0);
};
