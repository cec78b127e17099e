import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A journey is one teacher's, or a place's: exactly one of the two (dataset.md section 1). */
export const journeyOwners: CrossCheck = ({ sheets: { travel } }, log) => {
  for (const row of travel.rows) {
    const { teacherId, homePlace } = row.value;
    if ((teacherId === null) !== (homePlace === null)) continue;
    const both = teacherId !== null && homePlace !== null;
    log.error(
      spotAt(travel, row, 'teacherId', both ? `${teacherId}, ${homePlace}` : undefined),
      message('intake.expected.journey_owner', {
        teacher: travel.heading('teacherId'),
        place: travel.heading('homePlace'),
      }),
      message(both ? 'intake.remedy.journey_both' : 'intake.remedy.journey_neither'),
    );
  }
};
