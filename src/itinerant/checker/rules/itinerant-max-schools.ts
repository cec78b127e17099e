import { scopeOf } from '../../../rules/rule.ts';
import { itinerantRule } from '../rule.ts';

/** At most three schools a teacher, or the policy's number, the own one aside (domain 3). */
export const itinerantMaxSchools = itinerantRule({
  id: 'itinerant_max_schools',
  clause: 'own',
  unit: 'itinerant_teachers',
  cases: (reading) => reading.sent,
  scope: ({ given }) => scopeOf.teacher({ id: given.teacherId }),
  breach: ({ given }, { policy }) => {
    const schools = new Set(given.visits.map((visit) => visit.schoolId)).size;
    const most = policy.itinerantMaxSchools;
    return schools <= most ? null : { required: { most }, actual: { schools } };
  },
});
