import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A teacher teaches at a stage their school has. */
export const teacherStages: CrossCheck = ({ sheets, schools }, log) => {
  for (const row of sheets.teachers.rows) {
    const school = schools.get(row.value.schoolId);
    if (school === undefined || school.stages.includes(row.value.stage)) continue;
    log.error(
      spotAt(sheets.teachers, row, 'stage'),
      message('intake.expected.stage_of_school', { school: school.name, stages: school.stages.join(';') }),
      message('intake.remedy.stage_of_school'),
    );
  }
};
