import { scopeOf } from '../../../rules/rule.ts';
import { itinerantRule } from '../rule.ts';

/** The lessons kept at the hub fit the days, or half days, on which the teacher is there. */
export const hubDays = itinerantRule({
  id: 'hub_days',
  clause: 'own',
  unit: 'itinerant_teachers',
  cases: (reading) => reading.sent,
  scope: ({ given }) => scopeOf.teacher({ id: given.teacherId }),
  breach: ({ given }, { policy, units }) => {
    const most = policy.itinerantLessonsPerUnit * (units - given.visits.length);
    return given.hubLessons <= most ? null : { required: { most }, actual: { kept: given.hubLessons } };
  },
});
