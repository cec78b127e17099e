import { yearOf } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { Entrants } from '../district/enrolment.ts';
import type { SchoolId } from '../district/ids.ts';
import type { School } from '../district/school.ts';
import type { EnrolmentVariant } from '../policy/horizon-terms.ts';
import type { Policy } from '../policy/policy.ts';
import type { StaffedStage } from '../policy/staffing-terms.ts';
import { grown, shareOf, shareOut } from './share-out.ts';

/** The autumn in which the school year so many years ahead begins. */
export const schoolYear = ({ referenceDate }: Pick<Policy, 'referenceDate'>, ahead: number): number =>
  yearOf(referenceDate) + ahead;

/** The number of a forecast row for an autumn; births are as old as children at entry. */
const forecast = (row: Entrants, autumn: number, { horizon }: Policy): number | null => {
  if (row.entrants !== null) return row.year === autumn ? row.entrants : null;
  return row.births !== null && row.year + horizon.entryAge === autumn ? shareOf(horizon.birthEntry, row.births) : null;
};

/** A forecast in one variant: the band below or above it. */
const inVariant = (count: number, variant: EnrolmentVariant, { horizon }: Policy): number => {
  const { numerator, denominator } = horizon.forecastBand;
  const sign = { low: -1, middle: 0, high: 1 }[variant];
  return shareOf({ numerator: denominator + sign * numerator, denominator }, count);
};

/** First-grade pupils of a stage by school, for those whom a forecast covers. */
export const forecastEntrants = (
  district: District,
  policy: Policy,
  given: {
    readonly stage: StaffedStage;
    readonly autumn: number;
    readonly variant: EnrolmentVariant;
    /** Schools with the stage that are open then, with the weight by which they share a common number. */
    readonly open: readonly { readonly school: School; readonly weight: number }[];
  },
): ReadonlyMap<SchoolId, number> => {
  const { stage, autumn, variant, open } = given;
  const rows = (district.entrants ?? []).filter((row) => row.stage === stage);
  // Entrants given for a year win over the births of the same children.
  const known = (wanted: (row: Entrants) => boolean): number | null => {
    const own = rows.filter(wanted).toSorted((a, b) => Number(a.entrants === null) - Number(b.entrants === null));
    for (const row of own) {
      const count = forecast(row, autumn, policy);
      if (count !== null) return inVariant(count, variant, policy);
    }
    return null;
  };
  const result = new Map<SchoolId, number>();
  for (const { school } of open) {
    const count = known((row) => row.schoolId === school.id);
    if (count !== null) result.set(school.id, count);
  }
  const share = (total: number | null, members: typeof open): void => {
    if (total === null) return;
    const rest = members.filter(({ school }) => !result.has(school.id));
    const taken = members.reduce((sum, { school }) => sum + (result.get(school.id) ?? 0), 0);
    const shares = shareOut(
      Math.max(0, total - taken),
      rest.map(({ school, weight }) => [school.id, weight]),
    );
    for (const [id, count] of shares) result.set(id, count);
  };
  for (const [cluster, members] of Map.groupBy(open, ({ school }) => school.cluster))
    if (cluster !== null)
      share(
        known((row) => row.cluster === cluster),
        members,
      );
  share(
    known((row) => row.schoolId === null && row.cluster === null),
    open,
  );
  return result;
};

/** Entrants without a forecast: those of the last year known, grown year by year. */
export const grownEntrants = (
  { horizon }: Policy,
  variant: EnrolmentVariant,
  last: { readonly count: number; readonly years: number },
): number => grown(horizon.entrantsYearly[variant], last.years, last.count);
