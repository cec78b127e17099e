import { gradesOfStage } from '../../district/enrolment.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A grade that the stage taught does not have: classes change hands by grade (clause 4.84), so one of the two cells is wrong. */
export const gradeOfStage: CrossCheck = ({ sheets: { teachers } }, log) => {
  for (const row of teachers.rows) {
    const { grade, stage } = row.value;
    if (grade === undefined) continue;
    const [first, last] = gradesOfStage[stage] ?? [0, 0];
    if (grade >= first && grade <= last) continue;
    log.warning(
      spotAt(teachers, row, 'grade'),
      message('intake.assumed.grade_of_stage', { stage, grade }),
      message('intake.remedy.grade_of_stage'),
    );
  }
};
