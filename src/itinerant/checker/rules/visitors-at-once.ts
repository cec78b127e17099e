import type { SchoolId } from '../../../district/ids.ts';
import { scopeOf } from '../../../rules/rule.ts';
import type { ItinerantReading } from '../reading.ts';
import { itinerantRule } from '../rule.ts';
import { allClasses } from '../weekly.ts';

interface Gathering {
  readonly schoolId: SchoolId;
  readonly day: number;
  readonly visitors: number;
}

const gatherings = ({ sent }: ItinerantReading): readonly Gathering[] => {
  const visits = sent.flatMap(({ given }) => given.visits);
  return [
    ...Map.groupBy(visits, ({ schoolId, day, half }) => `${schoolId}\u0000${day}\u0000${half ?? ''}`).values(),
  ].flatMap((all) => all.slice(0, 1).map(({ schoolId, day }) => ({ schoolId, day, visitors: all.length })));
};

/** A school has a class for every visitor: it takes at most as many simultaneous visitors as it has classes. */
export const visitorsAtOnce = itinerantRule({
  id: 'visitors_at_once',
  clause: 'own',
  unit: 'schools',
  cases: gatherings,
  scope: ({ schoolId }) => scopeOf.school({ id: schoolId }),
  breach: ({ schoolId, day, visitors }, { schools }) => {
    const school = schools.get(schoolId);
    const classes = school === undefined ? 0 : allClasses(school);
    return visitors <= classes ? null : { required: { classes }, actual: { day, visitors } };
  },
});
