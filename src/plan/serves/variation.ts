import { type AssessedStage, type Indicator, indicators } from '../../equity/standard.ts';
import { stageVariations } from '../../goals/variation.ts';
import type { KnownMove } from '../facts/known-move.ts';
import type { PlanFacts } from '../facts/plan-facts.ts';
import { type AssessedUnit, countedWithoutMove, countsOnArrival, staysInStatistics } from '../facts/units.ts';
import type { Served } from './served.ts';

/** The units of a stage whose counts differ without a move, with the counts they then have. */
const unitsWithout = (
  move: KnownMove,
  indicator: Indicator,
  stage: AssessedStage,
  units: readonly AssessedUnit[],
  facts: PlanFacts,
): readonly AssessedUnit[] => {
  const home = countedWithoutMove(move, indicator, facts);
  const arrives = countsOnArrival(move, indicator, facts) && move.slot.stage === stage;
  const more = (school: AssessedUnit['school']): number =>
    (home !== null && home.stage === stage && home.schoolId === school ? 1 : 0) -
    (arrives && move.to.id === school ? 1 : 0);
  return units
    .filter(({ school }) => more(school) !== 0)
    .map((unit) => ({ ...unit, after: unit.after + more(unit.school) }));
};

/**
 * Coefficients of variation that would lie further above their limit if the mover stayed (model.md section 3,
 * `cv_excess`): whose excess the move alone lowers, the other moves made.
 */
export const variationServed = (facts: PlanFacts): ((move: KnownMove) => readonly Served[]) => {
  const variations = indicators.flatMap((indicator) =>
    stageVariations(facts, indicator).map((variation) => ({ indicator, ...variation })),
  );
  return (move) =>
    staysInStatistics(move, facts)
      ? []
      : variations.flatMap(({ indicator, stage, value, limit, units, valueWith }): readonly Served[] => {
          const without = valueWith(unitsWithout(move, indicator, stage, units, facts));
          return without > Math.max(value, limit) ? [{ kind: 'variation', indicator, stage }] : [];
        });
};
