import type { SchoolId } from '../../../src/district/ids.ts';
import type { School } from '../../../src/district/school.ts';
import { takesTitle } from '../../../src/movement/term.ts';
import {
  outsideTitleCaps,
  type TitleLevel,
  titleCapOf,
  titleLevelOf,
  titleLevels,
} from '../../../src/policy/title-levels.ts';
import { holdsPost } from '../../../src/staffing/holding.ts';
import { candidateModes } from '../candidate-modes.ts';
import type { Instance } from '../instance.ts';
import type { ModelRule } from '../parts.ts';

/** Schools whose posts of a level are counted together, with their cap. */
interface Unit {
  readonly schools: readonly School[];
  readonly cap: number;
}

const unitsOf = ({ policy, schools }: Instance, level: TitleLevel): readonly Unit[] => {
  const capped = schools.filter((school) => titleCapOf(school, level) !== null);
  const capOf = (school: School): number => titleCapOf(school, level) ?? 0;
  if (policy.titleCaps === 'school') return capped.map((school) => ({ schools: [school], cap: capOf(school) }));
  return capped.length === 0 ? [] : [{ schools: capped, cap: capped.reduce((sum, school) => sum + capOf(school), 0) }];
};

/**
 * Senior (middle) titles after the plan `<= max(cap, today)`, per school or over the county's schools with caps (domain
 * 2.6). Only moves that take the personnel relation along, or have no last day, count; the title's post is where the relation is. Who
 * has 25 rural years is outside the caps (clauses 0.46, 0.47).
 */
export const titleCaps: ModelRule = {
  write: ({ instance, builder, move }) => {
    const { policy, district, movers, slots, candidates } = instance;
    if (policy.titleCaps === 'none') return;
    const modeOf = candidateModes(instance);
    for (const level of titleLevels) {
      const counted = district.teachers.filter(
        (teacher) => titleLevelOf(teacher) === level && !outsideTitleCaps(teacher, policy),
      );
      const ids = new Set(counted.map((teacher) => teacher.id));
      const today = Map.groupBy(
        counted.filter((teacher) => holdsPost(teacher, policy.referenceDate)),
        (teacher) => teacher.personnelSchoolId ?? teacher.schoolId,
      );
      const rows = unitsOf(instance, level).map(({ schools, cap }) => {
        const held = schools.reduce((sum, school) => sum + (today.get(school.id)?.length ?? 0), 0);
        return { schools, row: builder.row(Number.NEGATIVE_INFINITY, Math.max(cap, held) - held) };
      });
      const rowOf = new Map<SchoolId, number>(
        rows.flatMap(({ schools, row }) => schools.map((school) => [school.id, row] as const)),
      );
      if (rowOf.size === 0) continue;
      for (let candidate = 0; candidate < candidates.slot.length; candidate += 1) {
        const mover = movers[candidates.teacher[candidate] as number];
        const slot = slots[candidates.slot[candidate] as number];
        if (mover?.kind !== 'roster' || slot === undefined || !ids.has(mover.teacher.id)) continue;
        const mode = modeOf(candidate);
        if (mode === null || !takesTitle(mode, policy)) continue;
        const into = rowOf.get(slot.schoolId);
        const outOf = rowOf.get(mover.teacher.personnelSchoolId ?? mover.teacher.schoolId);
        if (into !== undefined) builder.entry(into, move(candidate), 1);
        if (outOf !== undefined && holdsPost(mover.teacher, policy.referenceDate))
          builder.entry(outOf, move(candidate), -1);
      }
    }
  },
};
