import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/**
 * A teacher borrowed by another office is not on duty at the school (domain 2.1, clause 0.25): a row with both is a
 * warning.
 */
export const borrowedOffDuty: CrossCheck = ({ sheets, referenceDate }, log) => {
  for (const row of sheets.teachers.rows) {
    const { borrowedTo, borrowedSince, onDuty } = row.value;
    if (borrowedTo !== undefined && onDuty)
      log.warning(
        spotAt(sheets.teachers, row, 'borrowedTo'),
        message('intake.assumed.borrowed_on_duty', { to: borrowedTo }),
        message('intake.remedy.borrowed_on_duty'),
      );
    if (borrowedSince !== undefined && referenceDate !== null && borrowedSince > referenceDate)
      log.warning(
        spotAt(sheets.teachers, row, 'borrowedSince'),
        message('intake.assumed.borrowed_later', { reference: referenceDate }),
        message('intake.remedy.check_dates'),
      );
  }
};
