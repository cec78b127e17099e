import { type PairRule, pairContext } from '../../src/candidates/pair.ts';
import type { District } from '../../src/district/district.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { slotTable } from '../../src/staffing/slot-table.ts';
import { aDistrict, aPost, aSchool, aTeacher } from './district.ts';
import { aPolicy } from './policy.ts';

/** What a test changes of the pair: teacher `T` of town school `U`, and the slot of primary Chinese at village `V`. */
export interface PairGiven {
  readonly teacher?: Partial<Parameters<typeof aTeacher>[0]>;
  readonly home?: Partial<Parameters<typeof aSchool>[0]>;
  readonly school?: Partial<Parameters<typeof aSchool>[0]>;
  readonly post?: Partial<Parameters<typeof aPost>[0]>;
  readonly district?: Partial<District>;
  readonly policy?: Partial<Policy>;
  readonly minutes?: number | null;
}

/** Whether a rule refuses the pair. */
export const refuses = (rule: PairRule, given: PairGiven = {}): boolean => {
  const post = { schoolId: 'V', required: 1, ...given.post };
  const district = aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town', ...given.home }), aSchool({ id: 'V', ...given.school })],
    posts: [aPost(post)],
    teachers: [aTeacher({ id: 'T', schoolId: 'U', ...given.teacher })],
    ...given.district,
  });
  const policy = aPolicy(given.policy);
  const context = pairContext(district, policy);
  const teacher = district.teachers.find(({ id }) => id === 'T');
  const home = teacher && context.schools.get(teacher.schoolId);
  const slot = slotTable(district, policy).find(
    (one) => one.schoolId === post.schoolId && [post.required, one.held].includes(one.required),
  );
  const school = slot && context.schools.get(slot.schoolId);
  if (!teacher || !home || !slot || !school) throw new Error('the pair is not in the district');
  return rule.refuses({ teacher, home, slot, school, minutes: given.minutes ?? null }, context);
};
