import { cleanText, codeText } from './clean-text.ts';
import type { Column } from './columns/column.ts';
import { plainCellText } from './filled-cell.ts';
import { findHeadings } from './headings/find-headings.ts';
import { headingIndex } from './headings/heading-index.ts';
import type { RawTable } from './raw-table.ts';
import { rowSkipper } from './rows/skipped-row.ts';
import { type TableName, tables } from './tables.ts';

/** A person or a school as a row names it, before the row is read; empty where the table has no such column. */
export interface Entry {
  /** 1-based row as a spreadsheet shows it. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** The rows of data of a table under the headings of a kind of table. */
export const entriesOf = (table: RawTable, name: TableName): readonly Entry[] => {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[name].columns;
  const found = findHeadings(table.rows, headingIndex(columns));
  if (found === undefined) return [];
  const known = found.headings.filter(({ match }) => match !== undefined);
  const skipped = rowSkipper(table.rows, found.lastRow + 1, new Map(known.map(({ at, heading }) => [at, heading])));
  const at = (field: string): number => known.find(({ match }) => match?.field === field)?.at ?? -1;
  const [code, person] = [at('id'), at('name')];
  return table.rows.flatMap((cells, index) =>
    index <= found.lastRow || skipped(index) !== undefined
      ? []
      : [
          {
            row: index + 1,
            code: codeText(plainCellText(cells[code])),
            name: cleanText(plainCellText(cells[person])).replaceAll(' ', ''),
          },
        ],
  );
};

/** Tables that hold the same kind of people or things: a new teacher may already be on the roster. */
const kindred: Readonly<Partial<Record<TableName, readonly TableName[]>>> = {
  schools: ['schools'],
  teachers: ['teachers', 'hires'],
  hires: ['teachers', 'hires'],
};

/** People or schools of a table that no table of the dataset holds, by code or by name. */
export const entriesElsewhere = (
  table: RawTable,
  name: TableName,
  dataset: ReadonlyMap<TableName, RawTable>,
): readonly Entry[] => {
  const codes = new Set<string>();
  const names = new Set<string>();
  for (const other of kindred[name] ?? []) {
    const known = dataset.get(other);
    for (const entry of known === undefined ? [] : entriesOf(known, other)) {
      codes.add(entry.code);
      names.add(entry.name);
    }
  }
  if (kindred[name] === undefined) return [];
  return entriesOf(table, name).filter(
    (entry) => (entry.code !== '' || entry.name !== '') && !isKnown(entry.code, codes) && !isKnown(entry.name, names),
  );
};

const isKnown = (text: string, known: ReadonlySet<string>): boolean => text !== '' && known.has(text);
