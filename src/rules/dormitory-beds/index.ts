import type { School } from '../../district/school.ts';
import { needsBed } from '../../plan/facts/arrival-costs.ts';
import type { PlanFacts } from '../../plan/facts/plan-facts.ts';
import { message } from '../../text/message.ts';
import { caseRows, notCheckedRow, type Rule, scopeOf } from '../rule.ts';

const arrivals = (facts: PlanFacts): ReadonlyMap<string, number> => {
  const far = [...facts.planned, ...facts.placed].filter((one) => needsBed(one, facts));
  return new Map([...Map.groupBy(far, ({ to }) => to.id)].map(([school, people]) => [school, people.length]));
};

const housed = caseRows<{ readonly school: School; readonly beds: number; readonly needed: number }>({
  id: 'dormitory_beds',
  clause: '0.48',
  unit: 'schools',
  cases: (facts) => {
    const needed = arrivals(facts);
    return facts.district.schools.flatMap((school) =>
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
  needs: ['dorm_beds', 'journeys'],
  enforced: ({ dailyCommuteMinutes }) => dailyCommuteMinutes !== null,
  rows: (facts) => {
    if (facts.policy.dailyCommuteMinutes === null) return [];
    const unknown = facts.district.schools.filter((school) => school.dormBeds === null);
    const needed = arrivals(facts);
    const people = unknown.reduce((total, school) => total + (needed.get(school.id) ?? 0), 0);
    const allUnknown = unknown.length === facts.district.schools.length;
    const missing = message('check.missing.dorm_beds', { schools: unknown.length, people });
    const open = notCheckedRow(dormitoryBeds, 'district', message('rule.dormitory_beds.says'), missing);
    const strangers = [...facts.planned, ...facts.placed].filter(({ minutes }) => minutes === null).length;
    const lost = notCheckedRow(
      dormitoryBeds,
      'district',
      message('rule.dormitory_beds.says'),
      message('check.missing.journeys', { people: strangers }),
    );
    return [
      ...(allUnknown ? [] : housed.rows(facts)),
      ...(allUnknown || people > 0 ? [open] : []),
      ...(strangers > 0 && !allUnknown ? [lost] : []),
    ];
  },
};
