import type { SchoolId } from '../../../src/district/ids.ts';
import type { Slot } from '../../../src/district/post.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { modes } from '../../../src/movement/modes.ts';
import type { Instance } from '../instance.ts';

/** Where the statistics have a teacher today, and whether a move to a slot leaves them there. */
interface Statistics {
  readonly schoolOf: (teacher: Teacher, held: Slot) => SchoolId;
  readonly keepsHome: (teacher: Teacher, slot: Slot) => boolean;
}

/**
 * Which school's statistics count a teacher (domain 2.4, `stat_site`): today, and whether a move leaves them there
 * because its mode leaves the personnel relation at home (domain 3).
 */
export const statisticsOf = (instance: Instance): Statistics => {
  const { policy, schools } = instance;
  if (policy.statSite === 'host') return { schoolOf: (_teacher, held) => held.schoolId, keepsHome: () => false };
  const byId = new Map(schools.map((school) => [school.id, school]));
  return {
    schoolOf: ({ personnelSchoolId }, held) => personnelSchoolId ?? held.schoolId,
    keepsHome: (teacher, slot) => {
      const [from, to] = [byId.get(teacher.schoolId), byId.get(slot.schoolId)];
      if (from === undefined || to === undefined) return false;
      const { personnel } = modes[instance.context.modeOf(teacher, from, to, slot)];
      return personnel === 'stays' || personnel === 'either';
    },
  };
};
