import { message } from '../../text/message.ts';
import { tableNames, tables } from '../tables.ts';
import type { CrossCheck } from './checked-dataset.ts';

/** A required table has rows. An optional one without rows is as one that is not there; that is worth a warning. */
export const filledTables: CrossCheck = ({ sheets }, log) => {
  for (const name of tableNames) {
    const { given, place, empty } = sheets[name];
    if (!given || !empty) continue;
    const spot = { place, row: null, column: null, found: null };
    if (tables[name].required)
      log.error(spot, message('intake.expected.rows', { zh: tables[name].zh }), message('intake.remedy.rows'));
    else log.warning(spot, message('intake.assumed.no_rows'), message('intake.remedy.no_rows'));
  }
};
