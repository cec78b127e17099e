import { convexityHolds, squaredDeviation } from '../../../src/equity/squared-deviation.ts';
import { assessedStages, type Indicator } from '../../../src/equity/standard.ts';
import { SolverError } from '../../../src/errors.ts';
import type { ModelGoal } from '../goal.ts';
import { indicatorUnits, newlyCounted } from './indicator-count.ts';

/**
 * `Σ_i round(10⁶ (P_i/P_N)(100 y_i/P_i − X̄)²)` per stage, summed: the squared coefficient of variation up to a
 * factor, exact through its integer points (model.md 3, and 4 on why not by its outer slopes).
 */
const variation = (indicator: Indicator): ModelGoal => ({
  write: (parts, goal) => {
    const units = indicatorUnits(parts, indicator);
    for (const stage of assessedStages) {
      const here = units.filter((unit) => unit.stage === stage);
      const totalPupils = here.reduce((sum, unit) => sum + unit.pupils, 0);
      const totalCount =
        here.reduce((sum, unit) => sum + unit.today, 0) + newlyCounted(parts.instance, indicator, stage);
      for (const unit of here) {
        if (!convexityHolds(unit.pupils, totalPupils))
          throw new SolverError(
            'variation_scale',
            `10^10 <= P_N·P_i with P_N=${totalPupils}, P_i=${unit.pupils}: the rounded terms need not be convex`,
            'Leave the cv_ goals out of the policy for a district of this size.',
          );
        parts.convex.push({
          goal,
          count: unit.count,
          value: (count) => squaredDeviation({ pupils: unit.pupils, totalPupils, count, totalCount }),
        });
      }
    }
  },
});

export const variationOfBackbone = variation('backbone');
export const variationOfDegree = variation('degree');
export const variationOfArtsAndPe = variation('arts_pe');
