import type { School } from '../district/school.ts';
import type { Stage, Subject } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';
import { classesOf, teachersBySubject } from './curriculum.ts';
import { curriculaOf } from './curriculum-table.ts';

/** How the curriculum comes to the teachers of a subject at a school and stage (domain 2.7). */
export interface LessonArithmetic {
  readonly stage: Stage;
  readonly classes: number;
  /** Whether the classes were counted from the pupils. */
  readonly fromPupils: boolean;
  /** Lessons a week of one class, over all grades; exact to a thousandth. */
  readonly lessonsPerClass: number;
  /** Lessons a week of a full-time teacher. */
  readonly load: number;
  /** Classes × lessons ÷ load, before it is rounded with the other subjects of the school. */
  readonly demand: number;
  readonly teachers: number;
}

/** One line for each stage of the school at which the curriculum has the subject. */
export const lessonArithmetic = (school: School, subject: Subject, policy: Policy): readonly LessonArithmetic[] =>
  curriculaOf(policy)
    .filter(({ stage, share }) => school.stages.includes(stage) && share[subject] !== undefined)
    .map((curriculum) => {
      const { stage, grades, weeklyLessonsOfAllGrades, share, homeroom } = curriculum;
      const load = policy.weeklyLoad[stage];
      const classes = classesOf(school, curriculum);
      const thousandths = weeklyLessonsOfAllGrades * (share[subject] ?? 0) + (homeroom[subject] ?? 0) * grades * 1000;
      const given = stage === 'primary' ? school.classesPrimary : school.classesJunior;
      return {
        stage,
        classes,
        fromPupils: given === null,
        lessonsPerClass: thousandths / (grades * 1000),
        load,
        demand: (classes * thousandths) / (grades * 1000 * load),
        teachers: teachersBySubject(curriculum, policy.weeklyLoad, classes).get(subject) ?? 0,
      };
    });
