import type { District } from '../district/district.ts';
import { slotKey } from '../district/post.ts';
import { isHeadSubject } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import { districtPosts } from '../staffing/slot-table.ts';
import { rollUp } from './roll-up.ts';
import { yearDistricts } from './year-district.ts';

/** One coming year as this year's plan looks at it. */
export interface PostsAhead {
  /** Posts required then, by slot. */
  readonly required: ReadonlyMap<string, number>;
  /** Of today's holders, those who have left the slot by then: retired, or back from a term. */
  readonly departed: ReadonlyMap<string, number>;
}

const known = new WeakMap<District, WeakMap<Policy, readonly PostsAhead[]>>();

const madeFrom = (district: District, policy: Policy): readonly PostsAhead[] => {
  const enrolment = rollUp(district, policy, policy.horizon.stayYears + 1, 'middle');
  const held = district.teachers
    .filter((teacher) => holdsPost(teacher, policy.referenceDate))
    .map((teacher) => ({ id: teacher.id, key: slotKey(heldSlot(teacher, policy.referenceDate)) }));
  return yearDistricts(district, policy, enrolment)
    .slice(1)
    .map(({ district: later, policy: then }) => {
      const teachers = new Map(later.teachers.map((teacher) => [teacher.id, teacher]));
      const departed = new Map<string, number>();
      for (const { id, key } of held) {
        const teacher = teachers.get(id);
        const stays =
          teacher !== undefined &&
          holdsPost(teacher, then.referenceDate) &&
          slotKey(heldSlot(teacher, then.referenceDate)) === key;
        if (!stays) departed.set(key, (departed.get(key) ?? 0) + 1);
      }
      return {
        required: new Map(districtPosts(later, then).map((post) => [slotKey(post), post.required])),
        departed,
      };
    });
};

/**
 * The years in which a moved teacher stays (`stay_years` of the key `horizon`), as they come without any move: what a
 * plan can know about how long a post lasts. The same for every plan, so made once.
 */
export const postsAhead = (district: District, policy: Policy): readonly PostsAhead[] => {
  const ofDistrict = known.get(district) ?? new WeakMap<Policy, readonly PostsAhead[]>();
  known.set(district, ofDistrict);
  const years = ofDistrict.get(policy) ?? madeFrom(district, policy);
  ofDistrict.set(policy, years);
  return years;
};

/** People above the posts of a slot over the coming years, if so many hold it after the plan. */
export const surplusOfSlot = (years: readonly PostsAhead[], key: string, held: number): number =>
  years.reduce(
    (sum, { required, departed }) => sum + Math.max(0, held - (departed.get(key) ?? 0) - (required.get(key) ?? 0)),
    0,
  );

/** Heads' posts follow the offices of a school, not its pupils. */
export const countsAhead = (subject: string): boolean => !isHeadSubject(subject);
