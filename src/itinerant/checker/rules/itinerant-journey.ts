import { scopeOf } from '../../../rules/rule.ts';
import { itinerantRule } from '../rule.ts';
import { schoolsVisited } from '../visits.ts';

/** The way from hub to school is known and within the policy's limit (domain 3: a cap on the length of a route). */
export const itinerantJourney = itinerantRule({
  id: 'itinerant_journey',
  clause: 'own',
  unit: 'itinerant_visits',
  cases: schoolsVisited,
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent, schoolId }, { minutes, policy, schools }) => {
    const way = minutes(sent.given.hubSchoolId, schoolId);
    const limit = policy.itinerantMaxMinutes;
    if (way !== null && (limit === null || way <= limit)) return null;
    return {
      required: { limit: limit ?? '∞' },
      actual: { school: schools.get(schoolId)?.name ?? schoolId, minutes: way ?? '?' },
    };
  },
});
