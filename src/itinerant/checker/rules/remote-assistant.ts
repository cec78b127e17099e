import type { SchoolId } from '../../../district/ids.ts';
import { scopeOf } from '../../../rules/rule.ts';
import type { RemoteLessons } from '../../itinerant-plan.ts';
import type { ItinerantReading } from '../reading.ts';
import { itinerantRule } from '../rule.ts';

interface RemoteSchool {
  readonly schoolId: SchoolId;
  readonly courses: readonly RemoteLessons[];
}

const remoteSchools = ({ assignments }: ItinerantReading): readonly RemoteSchool[] =>
  [...Map.groupBy(assignments.remote, ({ schoolId }) => schoolId)].map(([schoolId, courses]) => ({
    schoolId,
    courses,
  }));

/**
 * Every remote lesson has an assistant on the spot (clause 0.11): a teacher on duty at the school after the plan, with
 * at most the policy's number of lessons a week.
 */
export const remoteAssistant = itinerantRule({
  id: 'remote_assistant',
  clause: '0.11',
  unit: 'schools',
  cases: remoteSchools,
  scope: ({ schoolId }) => scopeOf.school({ id: schoolId }),
  breach: ({ schoolId, courses }, { policy, present }) => {
    const most = policy.remoteLessonsPerAssistant;
    const all = courses.flatMap(({ assistants }) => assistants);
    const attended = courses.every(
      ({ lessons, assistants }) => assistants.reduce((sum, one) => sum + one.lessons, 0) === lessons,
    );
    const loads = [...Map.groupBy(all, ({ teacherId }) => teacherId)].map(([id, parts]) => ({
      id,
      lessons: parts.reduce((sum, one) => sum + one.lessons, 0),
      whole: parts.every(({ lessons }) => Number.isInteger(lessons) && lessons >= 1),
    }));
    const overdone = loads.filter(({ id, lessons, whole }) => !whole || lessons > most || !present(id, schoolId));
    if (attended && overdone.length === 0) return null;
    return {
      required: { most },
      actual: {
        lessons: courses.reduce((sum, one) => sum + one.lessons, 0),
        attended: all.reduce((sum, one) => sum + one.lessons, 0),
        names: overdone.map(({ id }) => id).join(', ') || '—',
      },
    };
  },
});
