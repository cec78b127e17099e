import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** `assign` names its destination; for `forbid` an empty school means every school (dataset.md section 1). */
export const orderSchools: CrossCheck = ({ sheets: { orders } }, log) => {
  for (const row of orders.rows) {
    if (row.value.kind !== 'assign' || row.value.schoolId !== null) continue;
    log.error(
      spotAt(orders, row, 'schoolId'),
      message('intake.expected.assign_school'),
      message('intake.remedy.assign_school'),
    );
  }
};
