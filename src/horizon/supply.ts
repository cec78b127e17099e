import { addMonths, type CalendarDate, nextDay } from '../district/date.ts';
import type { District } from '../district/district.ts';
import type { SchoolId, TeacherId } from '../district/ids.ts';
import type { Teacher } from '../district/teacher.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { retirementTable } from '../eligibility/retirement-table.ts';
import { quotaWitness } from '../eligibility/witness.ts';
import { termMonths } from '../movement/term.ts';
import type { Policy } from '../policy/policy.ts';
import { staysOnStaff } from '../staffing/holding.ts';
import { type Message, message } from '../text/message.ts';
import { schoolYear } from './entrants.ts';
import { policyOfYear } from './roll-up.ts';
import { retirementOf, type YearDistrict } from './year-district.ts';

/** What makes a person leave a post, become free, or have to move by a day. */
export const supplyEventKinds = ['retirement', 'term_return', 'bond_end', 'head_term', 'school_closes'] as const;
export type SupplyEventKind = (typeof supplyEventKinds)[number];

export interface SupplyEvent {
  readonly kind: SupplyEventKind;
  readonly teacherId: TeacherId;
  readonly schoolId: SchoolId;
  readonly on: CalendarDate;
  /** Years after this one in which it first counts. */
  readonly ahead: number;
}

/** Supply of one school year by count: what happened since the year before. */
export interface SupplyYear {
  readonly ahead: number;
  readonly staff: number;
  readonly retirements: number;
  readonly termReturns: number;
  readonly bondsEnding: number;
  readonly exemptionsEnding: number;
  readonly headTerms: number;
  readonly plannedHires: number;
  /** Those who meet the conditions of the rotation, and the fewest movers by the district's rate. */
  readonly eligible: number;
  readonly requiredMovers: number;
}

/** The day on which a head completes the terms after which the office is up (key `head_terms`); heads' terms as `mode_terms`. */
const headTermEnds = (teacher: Teacher, policy: Policy): CalendarDate | null => {
  const months = termMonths('head_rotation', policy);
  if (teacher.role === 'teacher' || policy.headTerms === null || teacher.headSince === undefined || months === null)
    return null;
  return addMonths(teacher.headSince, policy.headTerms * months);
};

/** Years ahead at whose beginning a day lies in the past: 0 where it does so today. */
const aheadOf = (day: CalendarDate, policy: Policy, years: number): number => {
  for (let ahead = 0; ahead < years; ahead += 1) if (day <= policyOfYear(policy, ahead).referenceDate) return ahead;
  return years;
};

/** Who retires, returns, is free of a bond or has to move, by the school year in which it counts; the earliest first. */
export const supplyEvents = (district: District, policy: Policy, years: number): readonly SupplyEvent[] => {
  const schools = new Map(district.schools.map((school) => [school.id, school]));
  const present = district.teachers.filter((teacher) => staysOnStaff(teacher, policy.referenceDate));
  const eventsOf = (teacher: Teacher): readonly SupplyEvent[] => {
    const event = (kind: SupplyEventKind, on: CalendarDate | null | undefined): readonly SupplyEvent[] => {
      if (on === null || on === undefined) return [];
      const ahead = Math.max(kind === 'retirement' ? 1 : 0, aheadOf(on, policy, years));
      const passed = on <= policy.referenceDate && kind !== 'retirement' && kind !== 'head_term';
      if (ahead >= years || passed) return [];
      return [{ kind, teacherId: teacher.id, schoolId: teacher.schoolId, on, ahead }];
    };
    return [
      ...event('retirement', retirementOf(teacher)),
      ...event('term_return', teacher.termMode === undefined ? null : teacher.termEnd),
      ...event('bond_end', teacher.serviceUntil),
      ...event('head_term', headTermEnds(teacher, policy)),
      ...event('school_closes', schools.get(teacher.schoolId)?.closingDate),
    ];
  };
  return present.flatMap(eventsOf).toSorted((a, b) => a.ahead - b.ahead || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

/** The counts of every year. Eligibility and quota are those of that year's district, without any move. */
export const supplyYears = (years: readonly YearDistrict[], events: readonly SupplyEvent[]): readonly SupplyYear[] =>
  years.map(({ district, policy }, ahead): SupplyYear => {
    const count = (kind: SupplyEventKind): number =>
      events.filter((event) => event.kind === kind && event.ahead === ahead).length;
    const before = years[ahead - 1]?.policy.referenceDate ?? null;
    const exemptionsEnding = district.teachers.filter(
      ({ exemptionUntil }) =>
        before !== null && exemptionUntil !== null && exemptionUntil >= before && exemptionUntil < policy.referenceDate,
    ).length;
    const autumn = schoolYear(policy, 0);
    const planned = policy.horizon.plannedHires
      .filter(({ year }) => year === autumn)
      .reduce((sum, { number }) => sum + number, 0);
    const witness = quotaWitness(eligibilityLedger(district, policy), district, policy).find(
      ({ scope }) => scope === 'district',
    );
    return {
      ahead,
      staff: district.teachers.filter((teacher) => staysOnStaff(teacher, policy.referenceDate)).length,
      retirements: count('retirement'),
      termReturns: count('term_return'),
      bondsEnding: count('bond_end'),
      exemptionsEnding,
      headTerms: count('head_term'),
      plannedHires: (ahead === 0 ? district.hires.length : 0) + planned,
      eligible: witness?.eligible ?? 0,
      requiredMovers: witness?.requiredMovers ?? 0,
    };
  });

/** Years that begin after the end of the retirement table. */
export const beyondTable = (years: readonly YearDistrict[]): readonly Message[] => {
  const first = years.find(({ policy }) => nextDay(policy.referenceDate) > retirementTable.until);
  return first === undefined
    ? []
    : [message('horizon.assumed.beyond_table', { year: schoolYear(first.policy, 0), until: retirementTable.until })];
};
