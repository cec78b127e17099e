import type { District } from '../../src/district/district.ts';
import { compareGrades, type Entrants, type GradePupils } from '../../src/district/enrolment.ts';
import type { Post } from '../../src/district/post.ts';
import type { School } from '../../src/district/school.ts';
import { isHeadSubject } from '../../src/district/words.ts';
import { shareOut } from '../../src/horizon/share-out.ts';
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

/** Fewer pupils in every lower grade, as after years of fewer births: six sevenths of the grade above, nearly. */
const gradeWeights = { primary: [10, 12, 14, 16, 18, 20], junior: [34, 33, 32] } as const;
const firstGrade = { primary: 1, junior: 7 } as const;

const gradesOf = (school: School): readonly GradePupils[] =>
  (['primary', 'junior'] as const).flatMap((stage) => {
    const pupils = stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior;
    if (pupils === null) return [];
    const weights = gradeWeights[stage].map((weight, index) => [`${firstGrade[stage] + index}`, weight] as const);
    return [...shareOut(pupils, weights)].map(([grade, count]) => ({
      schoolId: school.id,
      stage,
      grade: Number(grade),
      pupils: count,
    }));
  });

/** Births of the district that enter in the coming autumns: a tenth fewer each year. */
const coming = (district: District): readonly Entrants[] => {
  const entered = (district.enrolment ?? []).reduce((sum, { grade, pupils }) => (grade === 1 ? sum + pupils : sum), 0);
  return [1, 2, 3].map((ahead) => ({
    schoolId: null,
    cluster: null,
    stage: 'primary',
    year: 2020 + ahead,
    entrants: null,
    births: Math.floor((entered * 9 ** ahead) / 10 ** ahead),
  }));
};

const withGrades = (district: District): District => ({
  ...district,
  enrolment: district.schools.flatMap(gradesOf).toSorted(compareGrades),
});

export const drawShrinkingCountyLike = (): District => {
  const district = withGrades(shrunk(drawYuquanLike().district));
  return { ...district, entrants: coming(district) };
};
