import type { District } from '../district/district.ts';
import type { EnrolmentVariant } from '../policy/horizon-terms.ts';
import type { Policy } from '../policy/policy.ts';
import type { Message } from '../text/message.ts';
import { balanceOf, type YearBalance } from './balance.ts';
import { type HiringYear, hiringPlan } from './hiring.ts';
import { type EnrolmentYear, rollUp } from './roll-up.ts';
import { type RuralDoses, ruralDoses } from './rural-dose.ts';
import { beyondTable, type SupplyEvent, type SupplyYear, supplyEvents, supplyYears } from './supply.ts';
import { type YearDistrict, yearDistricts } from './year-district.ts';

/** Hiring with and without redeployment, and the same under the cap on posts. */
export interface HiringPlans {
  readonly plain: readonly HiringYear[];
  readonly redeploying: readonly HiringYear[];
  readonly capped: readonly HiringYear[];
}

/** What is known of the coming years before any move is planned; year 0 is this school year. */
export interface Outlook {
  readonly enrolment: Readonly<Record<EnrolmentVariant, readonly EnrolmentYear[]>>;
  readonly balance: Readonly<Record<EnrolmentVariant, readonly YearBalance[]>>;
  /** Districts of the middle variant, without any move. */
  readonly years: readonly YearDistrict[];
  readonly events: readonly SupplyEvent[];
  readonly supply: readonly SupplyYear[];
  readonly hiring: HiringPlans;
  readonly doses: RuralDoses;
  /** Everything that had to be assumed, each once. */
  readonly assumed: readonly Message[];
}

const byVariant = <Value>(of: (variant: EnrolmentVariant) => Value): Readonly<Record<EnrolmentVariant, Value>> => ({
  low: of('low'),
  middle: of('middle'),
  high: of('high'),
});

const once = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.map((one) => [JSON.stringify(one), one])).values(),
];

export const outlookOf = (district: District, policy: Policy, years: number): Outlook => {
  const enrolment = byVariant((variant) => rollUp(district, policy, years, variant));
  const districts = byVariant((variant) => yearDistricts(district, policy, enrolment[variant]));
  const middle = districts.middle;
  const events = supplyEvents(district, policy, years);
  return {
    enrolment,
    balance: byVariant((variant) => districts[variant].map(balanceOf)),
    years: middle,
    events,
    supply: supplyYears(middle, events),
    hiring: {
      plain: hiringPlan(middle, { redeploy: false, capped: false }),
      redeploying: hiringPlan(middle, { redeploy: true, capped: false }),
      capped: hiringPlan(middle, { redeploy: true, capped: true }),
    },
    doses: ruralDoses(middle),
    assumed: once([...enrolment.middle.flatMap(({ assumed }) => assumed), ...beyondTable(middle)]),
  };
};

/** First year in which something holds and from which it holds in every later one; `null` where it does not at the end. */
export const firstLasting = (years: readonly boolean[]): number | null => {
  let first: number | null = null;
  for (const [ahead, holds] of years.entries()) {
    if (!holds) first = null;
    else first ??= ahead;
  }
  return first;
};
