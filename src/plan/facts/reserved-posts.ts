import type { District } from '../../district/district.ts';
import type { SchoolId } from '../../district/ids.ts';
import { type Slot, slotKey } from '../../district/post.ts';
import type { Policy } from '../../policy/policy.ts';
import type { KnownMove } from './known-move.ts';
import { comesBack, modeOf } from './modes.ts';
import { ownSlot } from './occupied.ts';
import { awayOf, isOnStaff } from './terms-away.ts';

/** Posts reserved for teachers who return, of a school and of each slot (domain 3; key `reserve_return`). */
interface PostsReserved {
  readonly school: (school: SchoolId) => number;
  readonly slot: (key: string) => number;
}

export interface ReservedPosts {
  readonly today: PostsReserved;
  readonly after: PostsReserved;
}

const counted = (slots: readonly Slot[]): PostsReserved => {
  const [schools, keys] = [Map.groupBy(slots, ({ schoolId }) => schoolId), Map.groupBy(slots, slotKey)];
  return {
    school: (school) => schools.get(school)?.length ?? 0,
    slot: (key) => keys.get(key)?.length ?? 0,
  };
};

/** Who is out on a term keeps the own slot at home; so does, after the plan, who leaves in a mode that returns. */
export const reservedPosts = ({
  district,
  policy,
  planned,
}: {
  readonly district: District;
  readonly policy: Policy;
  readonly planned: readonly KnownMove[];
}): ReservedPosts => {
  if (!policy.reserveReturn) return { today: counted([]), after: counted([]) };
  const out = district.teachers.flatMap((teacher): Slot[] => {
    const away = awayOf(teacher, policy);
    if (away === null || away.over || away.keeps === away.has || !isOnStaff(teacher, policy)) return [];
    return comesBack(away.mode, policy) ? [{ ...ownSlot(teacher), schoolId: away.keeps }] : [];
  });
  const leaving = planned.flatMap((one): Slot[] =>
    comesBack(modeOf(one, district, policy), policy) ? [{ ...ownSlot(one.teacher), schoolId: one.from.id }] : [],
  );
  return { today: counted(out), after: counted([...out, ...leaving]) };
};
