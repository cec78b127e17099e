import { message } from '../../text/message.ts';
import type { FaultLog } from '../fault-log.ts';
import { cellText, isBlank, type RawTable } from '../raw-table.ts';
import type { FoundHeadings } from './find-headings.ts';

/** The letters a spreadsheet shows above a 0-based column. */
export const columnLetters = (at: number): string =>
  (at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/**
 * Cells in a column without heading are ignored: often a comma in an unquoted cell shifted the row to the right. One
 * warning per column.
 */
export const noteHeadless = (table: RawTable, found: FoundHeadings, log: FaultLog): void => {
  const named = new Set(found.headings.filter(({ heading }) => heading !== '').map(({ at }) => at));
  const width = found.headings.length;
  const gaps = found.headings.map(({ at }) => at).filter((at) => !named.has(at));
  for (let row = found.lastRow + 1; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const beyond = Array.from({ length: Math.max(0, cells.length - width) }, (_, at) => width + at);
    for (const at of gaps.length === 0 ? beyond : [...gaps, ...beyond]) {
      const cell = cells[at];
      if (cell === undefined || isBlank(cell)) continue;
      const spot = { place: table.place, row: row + 1, column: columnLetters(at), found: cellText(cell) };
      log.note(spot, message('intake.assumed.no_heading'));
    }
  }
};
