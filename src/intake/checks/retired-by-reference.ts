import { postCategoryOf, statutoryRetirement } from '../../eligibility/retirement.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/**
 * A teacher retired by the reference date holds no post (model.md section 1); a row still on the roster is a warning.
 * Without a retirement date, a birth date past the statutory age is taken as a sign.
 */
export const retiredByReference: CrossCheck = ({ sheets, referenceDate }, log) => {
  if (referenceDate === null) return;
  for (const row of sheets.teachers.rows) {
    const { retiresOn, birthDate, sex } = row.value;
    if (retiresOn === null) {
      if (birthDate === null || statutoryRetirement(postCategoryOf(sex ?? 'male'), birthDate) > referenceDate) continue;
      log.note(
        spotAt(sheets.teachers, row, 'birthDate'),
        message('intake.assumed.past_retirement', { reference: referenceDate }),
      );
    } else if (retiresOn <= referenceDate)
      log.warning(
        spotAt(sheets.teachers, row, 'retiresOn'),
        message('intake.assumed.retired', { reference: referenceDate }),
        message('intake.remedy.retired'),
      );
  }
};
