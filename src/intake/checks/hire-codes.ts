import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A new teacher is not on the roster yet: their code is their own. */
export const hireCodes: CrossCheck = ({ sheets: { hires }, codes }, log) => {
  for (const row of hires.rows) {
    if (!codes.teachers.has(row.value.id)) continue;
    log.error(spotAt(hires, row, 'id'), message('intake.expected.hire_code'), message('intake.remedy.hire_code'));
  }
};
