import { scopeOf } from '../../../rules/rule.ts';
import { isServed } from '../reading.ts';
import { itinerantRule } from '../rule.ts';
import { schoolsVisited } from '../visits.ts';
import { tied } from '../ways.ts';

/** Visits go to small rural schools tied to the hub by what the policy admits: cluster, group, partnership (2.12, 4.31). */
export const itinerantSchool = itinerantRule({
  id: 'itinerant_school',
  clause: '4.31',
  unit: 'itinerant_visits',
  cases: schoolsVisited,
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent, schoolId }, { schools, policy }) => {
    const school = schools.get(schoolId);
    const served = school !== undefined && isServed(school, policy);
    const near = served && sent.hub !== null && tied(sent.hub, school, policy);
    return near
      ? null
      : { required: {}, actual: { school: school?.name ?? schoolId, why: served ? 'not_tied' : 'not_small' } };
  },
});
