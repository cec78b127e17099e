import { type AssetLine, assetEquity } from '../../plan/asset-equity.ts';
import { type CountyVerdict, countyStandard } from '../../plan/county-standard.ts';
import { type EquityLine, equityOfPlan } from '../../plan/equity-of-plan.ts';
import { type IndicatorCount, type Itinerant, indicatorCounts } from '../../plan/indicator-counts.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { type SchoolStandard, schoolStandards } from '../../plan/school-standards.ts';
import type { ReportInput } from '../input.ts';

/** Everything the tables of the standard show, computed once. */
export interface CountyFigures {
  readonly counts: readonly IndicatorCount[];
  readonly standards: readonly SchoolStandard[];
  readonly bySite: { readonly host: readonly EquityLine[]; readonly home: readonly EquityLine[] };
  readonly assets: readonly AssetLine[];
  readonly before: CountyVerdict;
  readonly after: CountyVerdict;
}

/** The figures of a plan; PE and arts teachers who come to small rural schools as `itinerant` has them. */
export const countyFigures = ({ district, ledger, plan }: ReportInput, itinerant?: Itinerant): CountyFigures => {
  const { policy } = plan;
  const counts = indicatorCounts(district, policy, ledger, movesOfPlan(plan), itinerant);
  const standards = schoolStandards(counts, policy);
  const bySite = { host: equityOfPlan(counts, policy, 'host'), home: equityOfPlan(counts, policy, 'home') };
  const assets = assetEquity(district, policy);
  const own = bySite[policy.statSite];
  return {
    counts,
    standards,
    bySite,
    assets,
    before: countyStandard('before', standards, own, assets),
    after: countyStandard('after', standards, own, assets),
  };
};
