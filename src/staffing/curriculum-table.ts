import { type StageCurriculum, stageCurriculum } from '../policy/curriculum.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Domain 2.7: weekly lessons 26 (grades 1-2), 30 (3-6), 34 (7-9); shares within the ranges of the 2022 curriculum
 * plan. All unverified, therefore data. Lessons of integrated practice and of the local curriculum are taught by the
 * teachers of the main subjects and counted with them; labour has at least one lesson a week (clause 4.33). Homeroom
 * work counts as four lessons.
 */
export const curriculumTable: readonly StageCurriculum[] = [
  stageCurriculum(
    'primary',
    [26, 26, 30, 30, 30, 30],
    {
      chinese: 290,
      mathematics: 200,
      english: 70,
      morality: 70,
      science: 90,
      pe: 110,
      music: 55,
      art: 55,
      it: 20,
      labour: 40,
    },
    { chinese: 3, mathematics: 1 },
  ),
  stageCurriculum(
    'junior',
    [34, 34, 34],
    {
      chinese: 230,
      mathematics: 170,
      english: 120,
      morality: 70,
      history: 40,
      geography: 30,
      physics: 40,
      chemistry: 30,
      biology: 30,
      pe: 100,
      music: 45,
      art: 45,
      it: 20,
      labour: 30,
    },
    { chinese: 2, mathematics: 1, english: 1 },
  ),
];

/** The policy's curriculum, stage by stage: its own, otherwise the national one. */
export const curriculaOf = ({ curriculum }: Pick<Policy, 'curriculum'>): readonly StageCurriculum[] =>
  curriculumTable.map((national) => curriculum?.[national.stage] ?? national);

/** Below this number of pupils a teaching point has no principal's post of its own (domain 2.4, units not assessed). */
export const leastPupilsForPrincipal = 50;
