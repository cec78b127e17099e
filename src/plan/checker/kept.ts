import type { SchoolId } from '../../district/ids.ts';
import { awayOf, isOnStaff } from './away.ts';
import { comesBack, modeOf } from './modes.ts';
import type { Reading } from './reading.ts';

/** Posts of a school that wait for somebody, today and after the plan (domain 3; key `reserve_return`). */
export interface Kept {
  readonly today: (school: SchoolId) => number;
  readonly after: (school: SchoolId) => number;
}

const counted = (schools: readonly SchoolId[]): ((school: SchoolId) => number) => {
  const counts = Map.groupBy(schools, (school) => school);
  return (school) => counts.get(school)?.length ?? 0;
};

/** Who is out on a term keeps a post at home; so does, after the plan, who leaves in a mode that returns. */
export const keptPosts = ({ district, policy, planned }: Pick<Reading, 'district' | 'policy' | 'planned'>): Kept => {
  if (!policy.reserveReturn) return { today: () => 0, after: () => 0 };
  const out = district.teachers.flatMap((teacher): SchoolId[] => {
    const away = awayOf(teacher, policy);
    if (away === null || away.over || away.keeps === away.has || !isOnStaff(teacher, policy)) return [];
    return comesBack(away.mode, policy) ? [away.keeps] : [];
  });
  const leaving = planned.flatMap((one) => (comesBack(modeOf(one, district, policy), policy) ? [one.from.id] : []));
  return { today: counted(out), after: counted([...out, ...leaving]) };
};
