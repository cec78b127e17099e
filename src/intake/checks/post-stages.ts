import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Posts stand at a stage their school has. */
export const postStages: CrossCheck = ({ sheets, schools }, log) => {
  for (const row of sheets.posts.rows) {
    const school = schools.get(row.value.schoolId);
    if (school === undefined || school.stages.includes(row.value.stage)) continue;
    log.error(
      spotAt(sheets.posts, row, 'stage'),
      message('intake.expected.stage_of_school', { school: school.name, stages: school.stages.join(';') }),
      message('intake.remedy.stage_of_school'),
    );
  }
};
