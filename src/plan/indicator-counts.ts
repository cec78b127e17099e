import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { Ledger } from '../eligibility/ledger-entry.ts';
import { countsItinerant } from '../equity/assessment.ts';
import { type AssessedStage, type Indicator, indicators } from '../equity/standard.ts';
import type { Policy } from '../policy/policy.ts';
import { planFacts } from './facts/plan-facts.ts';
import { assessedUnits } from './facts/units.ts';
import type { Move } from './transfer.ts';

/** Where the statistics count a teacher whose personnel relation stays (domain 2.4, `stat_site`). */
export const statSites = ['host', 'home'] as const;
export type StatSite = Policy['statSite'];

/** A number by the host's statistics and by the home's. */
export type BySite = Readonly<Record<StatSite, number>>;

/** Who counts for a teacher indicator at one school's stage, before and after a plan. */
export interface IndicatorCount {
  readonly school: School;
  readonly stage: AssessedStage;
  readonly pupils: number;
  readonly indicator: Indicator;
  /** False for degrees when the dataset gives none: the count is then meaningless. */
  readonly known: boolean;
  readonly before: BySite;
  readonly after: BySite;
  /** Of `after`, the itinerant and part-time PE and arts teachers a small rural school may count. */
  readonly itinerant: number;
}

/** PE and arts teachers who come to a school without holding a post there, as an itinerant plan has them. */
export type Itinerant = (school: SchoolId, stage: AssessedStage) => number;

const noItinerantTeachers: Itinerant = () => 0;

/** L1 to L3 counted at every assessed school and stage, both ways; itinerant teachers at rural schools of 50 to 99 pupils. */
export const indicatorCounts = (
  district: District,
  policy: Policy,
  ledger: Ledger,
  moves: readonly Move[],
  itinerant: Itinerant = noItinerantTeachers,
): readonly IndicatorCount[] => {
  const reading = planFacts(district, policy, ledger, moves, null);
  const degrees = district.teachers.some(({ degree }) => degree !== null);
  return indicators.flatMap((indicator) => {
    const host = assessedUnits(reading, indicator, 'host');
    const home = assessedUnits(reading, indicator, 'home');
    return host.flatMap((unit, index): IndicatorCount[] => {
      const school = reading.schools.get(unit.school);
      const same = home[index];
      if (school === undefined || same === undefined) return [];
      const extra = indicator === 'arts_pe' && countsItinerant(school) ? itinerant(unit.school, unit.stage) : 0;
      return [
        {
          school,
          stage: unit.stage,
          pupils: unit.pupils,
          indicator,
          known: indicator !== 'degree' || degrees,
          before: { host: unit.today, home: same.today },
          after: { host: unit.after + extra, home: same.after + extra },
          itinerant: extra,
        },
      ];
    });
  });
};
