import { isPlannedMode } from '../../movement/planned-modes.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** The mode of an order is one a plan can use; on `stay` and `forbid` it has no effect (domain 3). */
export const orderModes: CrossCheck = ({ sheets: { orders } }, log) => {
  for (const row of orders.rows) {
    const { mode, kind } = row.value;
    if (mode === undefined) continue;
    if (kind === 'stay' || kind === 'forbid')
      log.warning(
        spotAt(orders, row, 'mode'),
        message('intake.assumed.order_mode', { kind }),
        message('intake.remedy.order_mode_unused'),
      );
    else if (!isPlannedMode(mode))
      log.error(
        spotAt(orders, row, 'mode'),
        message('intake.expected.order_mode', { mode }),
        message('intake.remedy.order_mode'),
      );
  }
};
