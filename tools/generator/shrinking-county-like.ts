import type { District } from '../../src/district/district.ts';
import type { Post } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import { isHeadSubject } from '../../src/district/words.ts';
import { drawYuquanLike } from './yuquan-like.ts';

/** Kept of the rural primary schools: enrolment has fallen, and posts with it, by 45 %. */
const kept = { numerator: 55, denominator: 100 } as const;

const down = (count: number): number => Math.floor((count * kept.numerator) / kept.denominator);
const up = (count: number): number => Math.ceil((count * kept.numerator) / kept.denominator);

/**
 * The sample of Yuquan some years on: at rural primary schools pupils, classes, approved and required posts are 45 %
 * fewer, and the people are still there. Where no teacher is missing, a subject keeps one post at least.
 */
const shrunk = (district: District): District => {
  const shrinks = ({ areaClass, stages }: School): boolean => areaClass === 'rural' && stages.join() === 'primary';
  const smaller = new Set(district.schools.filter(shrinks).map(({ id }) => id));
  const school = (one: School): School =>
    smaller.has(one.id)
      ? {
          ...one,
          approvedPosts: down(one.approvedPosts),
          pupilsPrimary: one.pupilsPrimary === null ? null : up(one.pupilsPrimary),
          classesPrimary: one.classesPrimary === null ? null : up(one.classesPrimary),
          boardingPupils: one.boardingPupils === null ? null : down(one.boardingPupils),
        }
      : one;
  const post = (one: Post): Post => {
    if (!smaller.has(one.schoolId) || isHeadSubject(one.subject)) return one;
    const required = up(one.required);
    return {
      ...one,
      required,
      min: one.min === null ? null : Math.min(required, down(one.min)),
      max: one.max === null ? null : Math.max(required, up(one.max)),
    };
  };
  return { ...district, schools: district.schools.map(school), posts: district.posts?.map(post) ?? null };
};

export const drawShrinkingCountyLike = (): District => shrunk(drawYuquanLike().district);
