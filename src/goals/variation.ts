import { assessedPupils } from '../equity/assessment.ts';
import { convexScale, squaredDeviation, usualScale, variationLimit } from '../equity/squared-deviation.ts';
import { type AssessedStage, assessedStages, type Indicator, indicators } from '../equity/standard.ts';
import type { PlanFacts } from '../plan/facts/plan-facts.ts';
import { type AssessedUnit, assessedUnits, newlyCounted } from '../plan/facts/units.ts';
import type { GoalName } from '../policy/goal.ts';

/** A stage with what its schools deviate, and what they may within the limit of the coefficient. */
interface StageVariation {
  readonly stage: AssessedStage;
  readonly value: number;
  readonly limit: number;
  readonly units: readonly AssessedUnit[];
  /** The value where other counts stand at these units. */
  readonly valueWith: (changed: readonly AssessedUnit[]) => number;
}

/**
 * The factor of every term of the `cv_*` goals: 10⁶, more only in a county so large that the rounded terms need not be
 * convex otherwise (model.md section 3). It depends on the pupils alone, so that it is the same for every plan.
 */
const scaleOf = ({ district, policy }: PlanFacts): number =>
  convexScale(
    assessedStages.flatMap((stage) => {
      const pupils = district.schools.map((school) => assessedPupils(school, stage, policy.referenceDate));
      const total = pupils.reduce((sum, one) => sum + one, 0);
      return pupils.map((one) => [one, total] as const);
    }),
  );

/** For each stage `Σ_i round(10⁶ · (P_i/P_N)(100·y_i/P_i − X̄)²)`, the mean `X̄` today's, hires in (model.md section 3). */
export const stageVariations = (facts: PlanFacts, indicator: Indicator): readonly StageVariation[] => {
  const units = assessedUnits(facts, indicator);
  const scale = scaleOf(facts);
  return assessedStages.map((stage) => {
    const schools = units.filter((unit) => unit.stage === stage);
    const totalPupils = schools.reduce((sum, unit) => sum + unit.pupils, 0);
    const totalCount = schools.reduce((sum, unit) => sum + unit.today, 0) + newlyCounted(facts, indicator, stage);
    const deviation = ({ pupils, after }: AssessedUnit): number =>
      squaredDeviation({ pupils, totalPupils, count: after, totalCount }, scale);
    const value = schools.reduce((sum, unit) => sum + deviation(unit), 0);
    const limit = variationLimit({ totalPupils, totalCount, limit: facts.policy.cvLimit[stage] }, scale);
    const valueWith = (changed: readonly AssessedUnit[]): number =>
      changed.reduce((sum, unit) => {
        const known = schools.find(({ school }) => school === unit.school);
        return known === undefined ? sum : sum - deviation(known) + deviation(unit);
      }, value);
    return { stage, value, limit, units: schools, valueWith };
  });
};

/** Summed over the stages: the enrolment-weighted squared coefficient of variation up to a factor (domain 2.4). */
export const variationOf = (facts: PlanFacts, indicator: Indicator): number =>
  stageVariations(facts, indicator).reduce((total, { value }) => total + value, 0);

/** `Σ max(0, V − L)` over the stages and the three staff resources: 0 when every coefficient is within its limit. */
export const variationExcess = (facts: PlanFacts): number =>
  indicators.reduce(
    (total, indicator) =>
      stageVariations(facts, indicator).reduce((sum, { value, limit }) => sum + Math.max(0, value - limit), total),
    0,
  );

const scaledGoals: readonly GoalName[] = ['cv_excess', 'cv_backbone', 'cv_degree', 'cv_arts_pe'];

/** The factor of a level's `cv_*` goals where it is not the usual 10⁶; `null` for every other level. */
export const raisedScale = (facts: PlanFacts, goals: readonly GoalName[]): number | null => {
  if (!goals.some((goal) => scaledGoals.includes(goal))) return null;
  const scale = scaleOf(facts);
  return scale === usualScale ? null : scale;
};
