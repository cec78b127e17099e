import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** An exemption needs a reason: its end date alone exempts no teacher (domain 2.1). */
export const exemptionReasons: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.teachers.rows) {
    if (row.value.exemption !== null || row.value.exemptionUntil === null) continue;
    log.warning(
      spotAt(sheets.teachers, row, 'exemptionUntil'),
      message('intake.assumed.no_exemption'),
      message('intake.remedy.no_exemption', { heading: sheets.teachers.heading('exemption') }),
    );
  }
};
