import { convexScale, squaredDeviation, variationLimit } from '../../../src/equity/squared-deviation.ts';
import { type AssessedStage, assessedStages, type Indicator, indicators } from '../../../src/equity/standard.ts';
import { addFunction } from '../counts.ts';
import type { ModelGoal } from '../goal.ts';
import type { ModelParts } from '../parts.ts';
import { indicatorUnits, newlyCounted } from './indicator-count.ts';

/** An indicator's schools of one stage, with the county's totals that make the mean `X̄ = 100 · Y / P_N`. */
interface StageUnits {
  readonly stage: AssessedStage;
  readonly units: ReturnType<typeof indicatorUnits>;
  readonly totalPupils: number;
  readonly totalCount: number;
}

const stageUnits = (parts: ModelParts, indicator: Indicator): readonly StageUnits[] => {
  const all = indicatorUnits(parts, indicator);
  return assessedStages.map((stage) => {
    const units = all.filter((unit) => unit.stage === stage);
    const totalPupils = units.reduce((sum, unit) => sum + unit.pupils, 0);
    const totalCount = units.reduce((sum, unit) => sum + unit.today, newlyCounted(parts.instance, indicator, stage));
    return { stage, units, totalPupils, totalCount };
  });
};

/** The scale that keeps every rounded term of every stage convex; all indicators have the same pupils. */
const scaleOf = (stages: readonly StageUnits[]): number =>
  convexScale(stages.flatMap(({ units, totalPupils }) => units.map(({ pupils }) => [pupils, totalPupils] as const)));

/**
 * Adds `Σ_i round(10⁶ (P_i/P_N)(100 y_i/P_i − X̄)²)` of one stage to a function of the cost sheet: the squared
 * coefficient of variation up to a factor, exact through its integer points (model.md 3, and 4 on why not by its outer
 * slopes).
 */
const addDeviations = (
  parts: ModelParts,
  goal: number,
  { units, totalPupils, totalCount }: StageUnits,
  scale: number,
): void => {
  for (const { pupils, count } of units)
    parts.convex.push({
      goal,
      count,
      value: (teachers) => squaredDeviation({ pupils, totalPupils, count: teachers, totalCount }, scale),
    });
};

const variation = (indicator: Indicator): ModelGoal => ({
  write: (parts, goal) => {
    const stages = stageUnits(parts, indicator);
    for (const stage of stages) addDeviations(parts, goal, stage, scaleOf(stages));
  },
});

export const variationOfBackbone = variation('backbone');
export const variationOfDegree = variation('degree');
export const variationOfArtsAndPe = variation('arts_pe');

/**
 * `Σ max(0, V − L)` over the stages and the three staff resources (model.md 3): each deviation `V` is a function of its
 * own over the same chains of segments, and what it is above its limit is one row and one column (`write-excesses`).
 */
export const variationExcess: ModelGoal = {
  write: (parts, goal) => {
    for (const indicator of indicators) {
      const stages = stageUnits(parts, indicator);
      const scale = scaleOf(stages);
      for (const stage of stages) {
        if (stage.units.length === 0) continue;
        const own = addFunction(parts.sheet);
        addDeviations(parts, own, stage, scale);
        const limit = variationLimit({ ...stage, limit: parts.instance.policy.cvLimit[stage.stage] }, scale);
        parts.excesses.push({ goal, of: own, limit });
      }
    }
  },
};
