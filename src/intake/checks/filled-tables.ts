import { message } from '../../text/message.ts';
import { type TableName, tableNames, tables } from '../tables.ts';
import type { Codes, CrossCheck } from './checked-dataset.ts';

/** A required table has rows. An optional one without rows is what it says: no posts, no orders; that is worth a warning. */
export const filledTables: CrossCheck = ({ sheets, codes }, log) => {
  for (const name of tableNames) {
    const { given, place, rows } = sheets[name];
    if (!given || rows.length > 0) continue;
    const spot = { place, row: null, column: null, found: null };
    if (!tables[name].required) log.warning(spot, message('intake.assumed.no_rows'), message('intake.remedy.no_rows'));
    else if (!rowsWithFaults(name, codes))
      log.error(spot, message('intake.expected.rows', { zh: tables[name].zh }), message('intake.remedy.rows'));
  }
};

/** Rows that were left out for a fault of their own are rows all the same. */
const rowsWithFaults = (name: TableName, codes: Codes): boolean =>
  (name === 'schools' || name === 'teachers' || name === 'hires') && codes[name].size > 0;
