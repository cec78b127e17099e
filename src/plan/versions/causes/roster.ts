import type { TeacherId } from '../../../district/ids.ts';
import type { DifferenceCause, PlanVersion } from '../version.ts';

const schoolOf = ({ district }: PlanVersion, id: TeacherId): string | null =>
  district.teachers.find((teacher) => teacher.id === id)?.schoolId ??
  (district.hires.some((hire) => hire.id === id) ? '' : null);

/** On one of the rosters only, or at another school on it: the data changed, not the plan. */
export const rosterCause: DifferenceCause = {
  name: 'roster',
  find: ({ teacherId }, { before, now }) => {
    const [earlier, later] = [schoolOf(before, teacherId), schoolOf(now, teacherId)];
    if (earlier === later) return null;
    return { what: earlier === null ? 'joined' : later === null ? 'left' : 'another_school' };
  },
};
