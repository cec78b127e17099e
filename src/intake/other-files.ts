import { message } from '../text/message.ts';
import { entriesElsewhere, entriesOf } from './entries.ts';
import type { FaultLog } from './fault-log.ts';
import { likelyTable } from './likely-table.ts';
import type { RawTable } from './raw-table.ts';
import { tableOf } from './table-of.ts';
import type { TableName } from './tables.ts';
import { tableByHeadings } from './which-table.ts';

/** Whether a table in another file than the dataset's holds rows that could belong to it. */
const holdsData = (table: RawTable, dataset: ReadonlyMap<TableName, RawTable>): boolean => {
  const name = tableOf(table.place) ?? tableByHeadings(table);
  if (name !== undefined) return entriesOf(table, name).length > 0;
  const likely = likelyTable(table);
  return likely !== undefined && entriesElsewhere(table, likely.name, dataset).length > 0;
};

/**
 * Files next to the text tables of a dataset. A workbook with tables of the dataset in it is a fault, as it may be the
 * intended one; any other file that could hold tables is reported as not used.
 */
export const judgeOtherFiles = (
  others: readonly RawTable[],
  dataset: ReadonlyMap<TableName, RawTable>,
  log: FaultLog,
): void => {
  for (const [file, tables] of Map.groupBy(others, (table) => table.otherFile ?? '')) {
    const spot = { place: file, row: null, column: null, found: null };
    const holding = tables.filter((table) => holdsData(table, dataset));
    const sheets = holding.map(({ place }) => place.slice(file.length + 1)).join('、');
    if (holding.length > 0)
      log.error(
        { ...spot, found: sheets },
        message('intake.expected.workbook_beside', { sheets }),
        message('intake.remedy.workbook_beside', { file }),
      );
    else {
      const kind = tables.some(({ rows }) => rows.length > 0) ? 'workbook' : 'file';
      log.warning(spot, message(`intake.assumed.${kind}_beside`), message(`intake.remedy.${kind}_unused`));
    }
  }
};
