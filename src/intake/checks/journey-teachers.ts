import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A journey of a teacher outside the dataset is unused. One warning for all: last year's table often holds many. */
export const journeyTeachers: CrossCheck = ({ sheets: { travel }, codes }, log) => {
  for (const row of travel.rows) {
    const { teacherId } = row.value;
    if (teacherId === null || codes.teachers.has(teacherId) || codes.hires.has(teacherId)) continue;
    log.note(spotAt(travel, row, 'teacherId'), message('intake.assumed.journey_teacher'));
  }
};
