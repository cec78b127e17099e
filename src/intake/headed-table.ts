import { message } from '../text/message.ts';
import type { Column } from './columns/column.ts';
import type { FaultLog } from './fault-log.ts';
import { type FoundHeading, findHeadings } from './headings/find-headings.ts';
import { headingIndex } from './headings/heading-index.ts';
import { noteHeadless } from './headings/headless-columns.ts';
import { reportMissing, reportUnknown } from './headings/report-columns.ts';
import type { RawCell, RawTable } from './raw-table.ts';

/** A table whose columns were found. */
export interface HeadedTable {
  readonly place: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** 0-based row where data begin. */
  readonly firstRow: number;
  /** The heading of each field found and its 0-based column. */
  readonly fields: ReadonlyMap<string, FoundHeading>;
  /** Columns unknown to dataset.md: kept and reported. */
  readonly unknown: readonly FoundHeading[];
}

/** The known headings by their 0-based column. */
export const headingsAt = (table: HeadedTable): ReadonlyMap<number, string> =>
  new Map([...table.fields.values()].map(({ at, heading }) => [at, heading]));

type AnyColumns = Readonly<Record<string, Column<unknown>>>;

/** One column for each field: the contract's word wins over a synonym; two equals are a fault. */
const chooseColumns = (
  place: string,
  row: number,
  found: readonly FoundHeading[],
  log: FaultLog,
): ReadonlyMap<string, FoundHeading> => {
  const chosen = new Map<string, FoundHeading>();
  for (const heading of found) {
    if (heading.match === undefined) continue;
    const before = chosen.get(heading.match.field);
    const rank = before?.match?.rank ?? Number.POSITIVE_INFINITY;
    if (before !== undefined && rank === heading.match.rank)
      log.error(
        { place, row, column: heading.heading, found: `${before.heading}, ${heading.heading}` },
        message('intake.expected.one_column', { first: before.heading, second: heading.heading }),
        message('intake.remedy.one_column'),
      );
    else if (heading.match.rank < rank) chosen.set(heading.match.field, heading);
  }
  return chosen;
};

/** Finds the headings of a table, reports what is missing, assumed or unknown; `undefined` when there are none at all. */
export const headTable = (table: RawTable, columns: AnyColumns, log: FaultLog): HeadedTable | undefined => {
  const index = headingIndex(columns);
  const found = findHeadings(table.rows, index);
  const needed = Object.values(columns).filter((column) => column.empty === null);
  if (found === undefined) {
    log.error(
      { place: table.place, row: null, column: null, found: null },
      message('intake.expected.headings', {
        zh: needed.map(({ zh }) => zh).join('、'),
        ids: needed.map(({ id }) => id).join(', '),
      }),
      message('intake.remedy.headings'),
    );
    return undefined;
  }
  const row = found.lastRow + 1;
  const spot = (heading: string | null) => ({ place: table.place, row, column: heading, found: heading });
  const fields = chooseColumns(table.place, row, found.headings, log);
  const unknown = found.headings.filter(
    (heading) => heading.heading !== '' && ![...fields.values()].some(({ at }) => at === heading.at),
  );
  if (found.firstRow > 0)
    log.note({ place: table.place, row: 1, column: null, found: null }, message('intake.assumed.title_lines', { row }));
  reportMissing(table.place, row, columns, fields, unknown, log);
  for (const [field, column] of Object.entries(columns)) {
    const heading = fields.get(field);
    if (heading !== undefined && (heading.match?.rank ?? 0) > 0)
      log.warning(
        spot(heading.heading),
        message('intake.assumed.heading', { zh: column.zh, id: column.id }),
        message('intake.remedy.assumed'),
      );
  }
  reportUnknown(table.place, row, unknown, index, log);
  noteHeadless(table, found, log);
  return { place: table.place, rows: table.rows, firstRow: found.lastRow + 1, fields, unknown };
};
