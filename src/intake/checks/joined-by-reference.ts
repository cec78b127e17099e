import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Nobody on the roster joined their school after the reference date, nor was born after it. */
export const joinedByReference: CrossCheck = ({ sheets, referenceDate }, log) => {
  if (referenceDate === null) return;
  for (const row of sheets.teachers.rows)
    for (const field of ['joinedSchool', 'birthDate'] as const) {
      const date = row.value[field];
      if (date === null || date <= referenceDate) continue;
      log.error(
        spotAt(sheets.teachers, row, field),
        message('intake.expected.by_reference', { reference: referenceDate }),
        message('intake.remedy.by_reference'),
      );
    }
};
