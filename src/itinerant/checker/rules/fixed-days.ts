import { scopeOf } from '../../../rules/rule.ts';
import { halves, type Visit, weekdays } from '../../itinerant-plan.ts';
import { lessonsIn, type Sent } from '../reading.ts';
import { itinerantRule } from '../rule.ts';

interface TimedVisit {
  readonly sent: Sent;
  readonly visit: Visit;
}

const timeOf = ({ day, half }: Visit): string => `${day} ${half ?? ''}`;

/**
 * Fixed days (domain 3): every visit has a day from Monday to Friday, with its half where visits take half a day, in
 * which the teacher is nowhere else, and gives whole lessons, one at least and no more than fit.
 */
export const fixedDays = itinerantRule({
  id: 'fixed_days',
  clause: 'own',
  unit: 'itinerant_visits',
  cases: ({ sent }) => sent.flatMap((one) => one.given.visits.map((visit): TimedVisit => ({ sent: one, visit }))),
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent, visit }, { policy }) => {
    const day = Number.isInteger(visit.day) && visit.day >= 1 && visit.day <= weekdays;
    const half =
      policy.itinerantUnit === 'day' ? visit.half === null : visit.half !== null && halves.includes(visit.half);
    const alone = sent.given.visits.filter((other) => timeOf(other) === timeOf(visit)).length === 1;
    const given = visit.lessons.map(({ lessons }) => lessons);
    const whole = given.length > 0 && given.every((lessons) => Number.isInteger(lessons) && lessons >= 1);
    const lessons = lessonsIn([visit]);
    if (day && half && alone && whole && lessons <= policy.itinerantLessonsPerUnit) return null;
    return { required: { most: policy.itinerantLessonsPerUnit }, actual: { day: visit.day, lessons } };
  },
});
