import type { Order } from '../../district/order.ts';
import { message } from '../../text/message.ts';
import { spotAt } from '../checks/checked-dataset.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Numbered } from '../read-rows.ts';
import type { Sheets } from '../sheets.ts';

/** `move` and `stay` take no school (dataset.md section 1): a school given with them is dropped. */
export const withoutUnusedSchools = (sheets: Sheets, log: FaultLog): Sheets => {
  const withoutSchool = (row: Numbered<Order>): Numbered<Order> => {
    const { kind, schoolId } = row.value;
    if (schoolId === null || kind === 'assign' || kind === 'forbid') return row;
    log.warning(
      spotAt(sheets.orders, row, 'schoolId'),
      message('intake.assumed.order_school', { kind }),
      message('intake.remedy.order_school'),
    );
    return { ...row, value: { ...row.value, schoolId: null } };
  };
  return { ...sheets, orders: { ...sheets.orders, rows: sheets.orders.rows.map(withoutSchool) } };
};
