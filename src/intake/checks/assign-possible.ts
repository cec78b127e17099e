import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';
import { closedBecause } from './openness.ts';
import { servesBy } from './serving.ts';

/** `assign` sends a teacher to another school, one that receives and has a post they may hold. */
export const assignPossible: CrossCheck = ({ sheets, schools, teachers, referenceDate }, log) => {
  const serves = servesBy(sheets.posts);
  for (const row of sheets.orders.rows) {
    const { kind, schoolId, teacherId } = row.value;
    const teacher = teachers.get(teacherId);
    const school = schoolId === null ? undefined : schools.get(schoolId);
    if (kind !== 'assign' || teacher === undefined || school === undefined) continue;
    const spot = spotAt(sheets.orders, row, 'schoolId');
    const values = { teacher: teacher.name, school: school.name };
    const closed = closedBecause(school, referenceDate);
    if (school.id === teacher.schoolId)
      log.error(spot, message('intake.expected.assign_elsewhere', values), message('intake.remedy.assign_elsewhere'));
    else if (closed !== undefined)
      log.error(spot, message(`intake.expected.assign_${closed}`, values), message('intake.remedy.assign'));
    else if (!serves(teacher, school))
      log.error(spot, message('intake.expected.assign_post', values), message('intake.remedy.assign_post'));
  }
};
