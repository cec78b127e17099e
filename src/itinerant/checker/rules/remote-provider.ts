import { scopeOf } from '../../../rules/rule.ts';
import { isServed, maySend } from '../reading.ts';
import { itinerantRule } from '../rule.ts';

/**
 * A remote lesson 专递课堂 is one that a hub teaches anyway (clause 0.11): the hub's holders give at least as many of
 * the subject at that stage, and the class that follows is of a small rural school.
 */
export const remoteProvider = itinerantRule({
  id: 'remote_provider',
  clause: '0.11',
  unit: 'remote_courses',
  cases: ({ assignments }) => assignments.remote,
  scope: ({ schoolId, stage, subject }) => scopeOf.slot({ schoolId, stage, subject }),
  breach: ({ schoolId, fromSchoolId, stage, subject, lessons }, { schools, policy, weekly }) => {
    const [school, from] = [schools.get(schoolId), schools.get(fromSchoolId)];
    const served = school !== undefined && isServed(school, policy);
    const hub = from !== undefined && maySend(from, policy);
    const taught = hub ? weekly(from, stage, subject).own : 0;
    const whole = Number.isInteger(lessons) && lessons >= 1;
    if (served && hub && whole && lessons <= taught) return null;
    return { required: { lessons }, actual: { school: from?.name ?? fromSchoolId, taught } };
  },
});
