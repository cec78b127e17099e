import { z } from 'zod';
import { compareIds } from '../../district/ids.ts';
import { standardSubjects } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Curriculum, type StageCurriculum, stageCurriculum } from '../curriculum.ts';
import { type Field, rate, refuse, words } from '../field.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';
import type { WeeklyLoad } from '../staffing-terms.ts';

/** Keys in the order of the standard subjects, then of identifiers, so that equal tables are equal policies. */
const inOrder = (given: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  const rank = (subject: string): number => {
    const place = (standardSubjects as readonly string[]).indexOf(subject);
    return place < 0 ? standardSubjects.length : place;
  };
  const sorted = Object.entries(given).toSorted(([a], [b]) => rank(a) - rank(b) || compareIds(a, b));
  return Object.fromEntries(sorted.filter(([, value]) => value > 0));
};

/** `"29%"` of the lessons: whole thousandths, so that no share is rounded. */
const thousandths = rate.schema.transform(({ numerator, denominator }, context) => {
  if ((numerator * 1000) % denominator === 0 && numerator <= denominator) return (numerator * 1000) / denominator;
  refuse(context, numerator, {
    expected: message('policy.expected.curriculum_share'),
    found: `${numerator}/${denominator}`,
  });
  return z.NEVER;
});

const stageSchema = (stage: keyof WeeklyLoad): z.ZodType<StageCurriculum> =>
  z
    .strictObject({
      weekly_lessons: z.array(z.int().min(1).max(60)).min(1).max(9),
      shares: z.record(words(40).schema, thousandths),
      homeroom: z.record(words(40).schema, z.int().min(0).max(20)).default({}),
    })
    .transform(({ weekly_lessons, shares, homeroom }, context) => {
      const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
      const stranger = Object.keys(homeroom).find((subject) => !((shares[subject] ?? 0) > 0));
      if (total === 1000 && stranger === undefined)
        return stageCurriculum(stage, weekly_lessons, inOrder(shares), inOrder(homeroom));
      refuse(context, shares, {
        expected: message(
          stranger === undefined ? 'policy.expected.curriculum_sum' : 'policy.expected.curriculum_homeroom',
        ),
        found: stranger ?? `${total / 10}%`,
      });
      return z.NEVER;
    });

const curriculum: Field<Curriculum | null> = {
  schema: z
    .strictObject({ primary: stageSchema('primary').optional(), junior: stageSchema('junior').optional() })
    .transform(
      ({ primary, junior }): Curriculum => ({
        ...(primary === undefined ? {} : { primary }),
        ...(junior === undefined ? {} : { junior }),
      }),
    )
    .nullable(),
  expected: message('policy.expected.curriculum'),
};

/** A stage as a policy, and a file of `data/curriculum`, has it. */
export const curriculumDocument = ({ weeklyLessons, share, homeroom }: StageCurriculum) => ({
  weekly_lessons: weeklyLessons,
  shares: Object.fromEntries(Object.entries(share).map(([subject, part]) => [subject, `${part / 10}%`])),
  homeroom,
});

/** Lessons a week and their shares by subject (domain 2.7): what a district without a posts file needs is computed from. */
export const curriculumParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'curriculum',
    property: 'curriculum',
    fallback: null,
    clauses: [clauseOf('practice'), clauseOf('hualong', '0.53'), clauseOf('yuquan', '4.33')],
    field: curriculum,
    write: (given) =>
      given === null
        ? null
        : Object.fromEntries(Object.entries(given).map(([stage, one]) => [stage, curriculumDocument(one)])),
  }),
];
