import { indicators, standardNeed } from '../../equity/standard.ts';
import { assessedUnits } from '../../plan/facts/units.ts';
import type { GoalMeasure } from '../goal.ts';

/** `Σ_{unit, indicator} max(0, ⌈threshold · pupils / 100⌉ − count)`: teachers missing to reach L1 to L3 (domain 2.4). */
export const standardShortfall: GoalMeasure = {
  goal: 'standard_shortfall',
  clause: '0.1',
  needs: ['pupils', 'degree', 'backbone'],
  measure: (facts) =>
    indicators.reduce(
      (total, indicator) =>
        assessedUnits(facts, indicator).reduce(
          (sum, { stage, pupils, after }) =>
            sum + Math.max(0, standardNeed(facts.policy.standardThresholds[stage][indicator], pupils) - after),
          total,
        ),
      0,
    ),
};
