import { indicators, standardNeed } from '../../../src/equity/standard.ts';
import type { ModelGoal } from '../goal.ts';
import { indicatorUnits } from './indicator-count.ts';

/** `Σ_{i, indicator} max(0, ⌈threshold · pupils_i / 100⌉ − count_i)` over schools and stages (domain 2.4). */
export const standardShortfall: ModelGoal = {
  write: (parts, goal) => {
    const thresholds = parts.instance.policy.standardThresholds;
    for (const indicator of indicators)
      for (const unit of indicatorUnits(parts, indicator)) {
        const need = standardNeed(thresholds[unit.stage][indicator], unit.pupils);
        parts.convex.push({ goal, count: unit.count, value: (count) => Math.max(0, need - count) });
      }
  },
};
