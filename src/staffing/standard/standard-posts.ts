import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';
import { boarding } from './boarding.ts';
import { classRatio } from './class-ratio.ts';
import { leaveCover } from './leave-cover.ts';
import type { StandardLine } from './line.ts';
import { pupilRatio } from './pupil-ratio.ts';
import { resourceTeacher } from './resource-teacher.ts';
import { classesOf, staffedUnits } from './staffed-units.ts';
import { support } from './support.ts';

/** What a school should have by the standard, with every step of its arithmetic. */
export interface StandardPosts {
  /** All staff: teachers and the others who hold posts. */
  readonly staff: number;
  /** Posts of people who do not teach. */
  readonly support: number;
  /** Teacher posts: what `approved_posts` is compared with. */
  readonly teachers: number;
  /** One teacher a class, at most the standard: below it no reconciliation goes (domain 2.5). */
  readonly floor: number;
  readonly lines: readonly StandardLine[];
}

const total = (lines: readonly (StandardLine | null)[]): number =>
  lines.reduce((sum, line) => sum + (line?.posts ?? 0), 0);

/**
 * The standard posts of a school (domain 2.5): by pupils, by classes where small, with what is added, less the posts
 * of people who do not teach. `null` where its pupils are unknown or no stage of it has a standard.
 */
export const standardPosts = (school: School, policy: Policy): StandardPosts | null => {
  const units = staffedUnits(school);
  if (units === null) return null;
  const byPupils = pupilRatio(units, policy);
  const before = [
    byPupils,
    classRatio(school, units, byPupils.posts, policy),
    boarding(school, policy),
    resourceTeacher(school, policy),
  ];
  const added = [...before, leaveCover(total(before), policy)];
  const staff = total(added);
  const taken = support(school, units, staff, policy);
  const teachers = staff + taken.posts;
  return {
    staff,
    support: staff - teachers,
    teachers,
    floor: Math.min(teachers, classesOf(units)),
    lines: [...added, taken].filter((line) => line !== null),
  };
};
