import type { Stage } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** First and last grade of a stage; grade 6 is a primary one where primary lasts six years, a junior one where it lasts five. */
const grades: Readonly<Partial<Record<Stage, readonly [number, number]>>> = {
  primary: [1, 6],
  junior: [6, 9],
  senior: [10, 12],
};

/** A grade that the stage taught does not have: classes change hands by grade (clause 4.84), so one of the two cells is wrong. */
export const gradeOfStage: CrossCheck = ({ sheets: { teachers } }, log) => {
  for (const row of teachers.rows) {
    const { grade, stage } = row.value;
    if (grade === undefined) continue;
    const [first, last] = grades[stage] ?? [0, 0];
    if (grade >= first && grade <= last) continue;
    log.warning(
      spotAt(teachers, row, 'grade'),
      message('intake.assumed.grade_of_stage', { stage, grade }),
      message('intake.remedy.grade_of_stage'),
    );
  }
};
