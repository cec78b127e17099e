import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** Who has retired by the reference date holds no post any more (model.md section 1): still on the roster is worth a look. */
export const retiredByReference: CrossCheck = ({ sheets, referenceDate }, log) => {
  if (referenceDate === null) return;
  for (const row of sheets.teachers.rows) {
    const { retiresOn } = row.value;
    if (retiresOn === null || retiresOn > referenceDate) continue;
    log.warning(
      spotAt(sheets.teachers, row, 'retiresOn'),
      message('intake.assumed.retired', { reference: referenceDate }),
      message('intake.remedy.retired'),
    );
  }
};
