import { message } from '../../text/message.ts';
import type { FaultLog } from '../fault-log.ts';
import { plainCellText } from '../filled-cell.ts';
import { type HeadedTable, headingsAt } from '../headed-table.ts';
import { normalHeading } from '../headings/normal-heading.ts';
import { hasLeft, leftRefusal, statusHeadings } from '../values/status.ts';
import { rowSkipper } from './skipped-row.ts';

const compared: ReadonlySet<string> = new Set(statusHeadings.map(normalHeading));

/**
 * People of a roster who have retired or left, by a column that nothing else reads. In a column of states this is a
 * fault, as a plan would count them; a remark may be about something else and is reported.
 */
export const reportLeavers = (table: HeadedTable | undefined, log: FaultLog): void => {
  if (table === undefined) return;
  const skipped = rowSkipper(table.rows, table.firstRow, headingsAt(table));
  for (const { at, heading } of table.unknown)
    for (let index = table.firstRow; index < table.rows.length; index += 1) {
      const found = plainCellText(table.rows[index]?.[at]);
      if (found === '' || !hasLeft(found) || skipped(index) !== undefined) continue;
      const spot = { place: table.place, row: index + 1, column: heading, found };
      const refusal = leftRefusal();
      if (!compared.has(normalHeading(heading))) log.note(spot, message('intake.assumed.remark_left'));
      else if (!refusal.ok) log.error(spot, refusal.expected, refusal.remedy);
    }
};
