import { gradesOfStage } from '../../district/enrolment.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A grade belongs to its stage, and its school has the stage: pupils counted elsewhere would claim posts there. */
export const enrolmentGrades: CrossCheck = ({ sheets: { enrolment }, schools }, log) => {
  for (const row of enrolment.rows) {
    const { grade, schoolId, stage } = row.value;
    const [first, last] = gradesOfStage[stage] ?? [0, 0];
    if (grade < first || grade > last)
      log.error(
        spotAt(enrolment, row, 'grade'),
        message('intake.expected.grade_of_stage', { stage, first, last }),
        message('intake.remedy.grade_of_stage'),
      );
    const school = schools.get(schoolId);
    if (school === undefined || school.stages.includes(stage)) continue;
    log.error(
      spotAt(enrolment, row, 'stage'),
      message('intake.expected.stage_of_school', { school: school.name, stages: school.stages.join(';') }),
      message('intake.remedy.stage_of_school'),
    );
  }
};
