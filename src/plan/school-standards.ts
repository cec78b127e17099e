import type { School } from '../district/school.ts';
import { assetOf } from '../equity/assets.ts';
import { rational } from '../equity/rational.ts';
import {
  type AssessedStage,
  type AssetIndicator,
  assetIndicators,
  type Indicator,
  indicators,
  perPupils,
  type StandardIndicator,
  standardIndicators,
} from '../equity/standard.ts';
import { type Standing, schoolVerdict, standingOf, type Verdict } from '../equity/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { IndicatorCount } from './indicator-counts.ts';

export type Standings = Readonly<Record<StandardIndicator, Standing>>;

/** How one assessed school's stage stands before and after a plan, indicator by indicator and as a whole. */
export interface SchoolStandard {
  readonly school: School;
  readonly stage: AssessedStage;
  readonly pupils: number;
  readonly before: { readonly standings: Standings; readonly verdict: Verdict };
  readonly after: { readonly standings: Standings; readonly verdict: Verdict };
}

const isAsset = (indicator: StandardIndicator): indicator is AssetIndicator =>
  assetIndicators.some((asset) => asset === indicator);

/**
 * Seven indicators a school and stage, six of them at the threshold and the seventh at 85 % of it (domain 2.4). Teachers
 * are counted where the policy's `stat_site` says; L4 to L7 are given data that no plan changes.
 */
export const schoolStandards = (counts: readonly IndicatorCount[], policy: Policy): readonly SchoolStandard[] => {
  const units = Map.groupBy(counts, ({ school, stage }) => `${school.id}\u0000${stage}`);
  return [...units.values()].flatMap((unit): SchoolStandard[] => {
    const [first] = unit;
    if (first === undefined) return [];
    const { school, stage, pupils } = first;
    const thresholds = policy.standardThresholds[stage];
    const counted = (indicator: Indicator, when: 'before' | 'after') => {
      const found = unit.find((one) => one.indicator === indicator);
      return found?.known === true ? rational(BigInt(found[when][policy.statSite]), 1n) : null;
    };
    const stateAt = (when: 'before' | 'after') => {
      const entries = standardIndicators.map((indicator): readonly [StandardIndicator, Standing] => {
        const resource = isAsset(indicator) ? assetOf(school, stage, indicator) : counted(indicator, when);
        return [indicator, standingOf({ resource, pupils }, thresholds[indicator], perPupils[indicator])];
      });
      const standings = Object.fromEntries(entries) as Record<StandardIndicator, Standing>;
      return { standings, verdict: schoolVerdict(entries.map(([, standing]) => standing)) };
    };
    return [{ school, stage, pupils, before: stateAt('before'), after: stateAt('after') }];
  });
};

/** Schools that reach a teacher indicator's threshold before the plan and not after it. */
export const lostIndicators = (standards: readonly SchoolStandard[]): number =>
  standards.reduce(
    (total, { before, after }) =>
      total + indicators.filter((one) => before.standings[one] === 'met' && after.standings[one] !== 'met').length,
    0,
  );
