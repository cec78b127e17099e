import { indicators, standardNeed } from '../../../src/equity/standard.ts';
import { indicatorUnits } from '../goals/indicator-count.ts';
import type { ModelRule } from '../parts.ts';

/**
 * A school that passes today never fails after the plan (model.md 2, indicators; key `standard_floor`): at each
 * assessed stage and for each of L1 to L3 `count after >= min(need, today)`, at source schools alone or at all; or,
 * where the policy keeps only what is met today, `count after >= need` where `today >= need`.
 */
export const standardKept: ModelRule = {
  write: (parts) => {
    const { policy, schools, context } = parts.instance;
    const policyFloor = policy.standardFloor;
    if (policyFloor === 'none') return;
    const sourcesOnly = policyFloor === 'source_schools' || policyFloor === 'met_at_source';
    const metOnly = policyFloor === 'met_at_source' || policyFloor === 'met_at_all';
    for (const indicator of indicators)
      for (const { school, stage, pupils, today, count } of indicatorUnits(parts, indicator)) {
        const id = schools[school]?.id;
        if (sourcesOnly && (id === undefined || !context.sources.has(id))) continue;
        const need = standardNeed(policy.standardThresholds[stage][indicator], pupils);
        if (metOnly && today < need) continue;
        const floor = Math.min(need, today);
        if (count.low >= floor) continue;
        const row = parts.builder.row(floor - count.base, Number.POSITIVE_INFINITY);
        for (const [column, value] of count.terms) parts.builder.entry(row, column, value);
      }
  },
};
