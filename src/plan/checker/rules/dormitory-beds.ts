import type { School } from '../../../district/school.ts';
import { message } from '../../../text/message.ts';
import { needsBed } from '../costs.ts';
import type { Reading } from '../reading.ts';
import { caseRule, notCheckedRow, type Rule, scopeOf } from '../rule.ts';

const arrivals = (reading: Reading): ReadonlyMap<string, number> => {
  const far = [...reading.planned, ...reading.placed].filter((one) => needsBed(one, reading));
  return new Map([...Map.groupBy(far, ({ to }) => to.id)].map(([school, people]) => [school, people.length]));
};

const housed = caseRule<{ readonly school: School; readonly beds: number; readonly needed: number }>({
  id: 'dormitory_beds',
  clause: '0.48',
  unit: 'schools',
  cases: (reading) => {
    const needed = arrivals(reading);
    return reading.district.schools.flatMap((school) =>
      school.dormBeds === null ? [] : [{ school, beds: school.dormBeds, needed: needed.get(school.id) ?? 0 }],
    );
  },
  scope: ({ school }) => scopeOf.school(school),
  breach: ({ beds, needed }) => (needed <= beds ? null : { required: { beds }, actual: { needed } }),
});

/**
 * Arrivals from beyond the daily journey are within a school's dormitory beds (clauses 0.48, 2.34). Arrivals at schools
 * that give no beds are not checked, and neither are arrivals whose journey is unknown.
 */
export const dormitoryBeds: Rule = {
  id: 'dormitory_beds',
  clause: '0.48',
  rows: (reading) => {
    if (reading.policy.dailyCommuteMinutes === null) return [];
    const unknown = reading.district.schools.filter((school) => school.dormBeds === null);
    const needed = arrivals(reading);
    const people = unknown.reduce((total, school) => total + (needed.get(school.id) ?? 0), 0);
    const allUnknown = unknown.length === reading.district.schools.length;
    const missing = message('check.missing.dorm_beds', { schools: unknown.length, people });
    const open = notCheckedRow(dormitoryBeds, 'district', message('rule.dormitory_beds.says'), missing);
    const strangers = [...reading.planned, ...reading.placed].filter(({ minutes }) => minutes === null).length;
    const lost = notCheckedRow(
      dormitoryBeds,
      'district',
      message('rule.dormitory_beds.says'),
      message('check.missing.journeys', { people: strangers }),
    );
    return [
      ...(allUnknown ? [] : housed.rows(reading)),
      ...(allUnknown || people > 0 ? [open] : []),
      ...(strangers > 0 && !allUnknown ? [lost] : []),
    ];
  },
};
