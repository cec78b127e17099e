import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Reports a date of joining or of birth after the reference date. */
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
