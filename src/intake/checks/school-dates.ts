import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A school closes after it opened. */
export const schoolDates: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.schools.rows) {
    const { openingDate, closingDate } = row.value;
    if (openingDate === null || closingDate === null || closingDate > openingDate) continue;
    log.error(
      spotAt(sheets.schools, row, 'closingDate'),
      message('intake.expected.closing_after_opening', { opening: openingDate }),
      message('intake.remedy.check_dates'),
    );
  }
};
