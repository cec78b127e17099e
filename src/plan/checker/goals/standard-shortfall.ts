import { indicators, standardNeed } from '../../../equity/standard.ts';
import type { GoalMeasure } from '../goal.ts';
import { assessedUnits } from '../units.ts';

/** `Σ_{unit, indicator} max(0, ⌈threshold · pupils / 100⌉ − count)`: teachers missing to reach L1 to L3 (domain 2.4). */
export const standardShortfall: GoalMeasure = {
  goal: 'standard_shortfall',
  clause: '0.1',
  measure: (reading) =>
    indicators.reduce(
      (total, indicator) =>
        assessedUnits(reading, indicator).reduce(
          (sum, { stage, pupils, after }) =>
            sum + Math.max(0, standardNeed(reading.policy.standardThresholds[stage][indicator], pupils) - after),
          total,
        ),
      0,
    ),
};
