import type { District } from '../district/district.ts';
import type { Fault } from '../fault.ts';
import { parseJsonText } from '../plan/json-text.ts';
import type { AddedSubject } from '../policy/policy.ts';
import { failure, type Result, success } from '../result.ts';
import { type Message, message } from '../text/message.ts';
import type { RawTable } from './raw-table.ts';
import { type TableName, tableNames, tables } from './tables.ts';
import { writeTables } from './write-tables.ts';

type Fields = Readonly<Record<string, unknown>>;
type Cell = string | number | null;

/** A table by its identifiers, as it is changed. */
interface ChangedTable {
  headings: string[];
  rows: Cell[][];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === 'string' || typeof value === 'number';
const columnsOf = (name: TableName): ReadonlySet<string> =>
  new Set(Object.values<{ readonly id: string }>(tables[name].columns).map(({ id }) => id));

/** The index of a column, which is added where no row had it. */
const at = (table: ChangedTable, column: string): number => {
  const index = table.headings.indexOf(column);
  if (index >= 0) return index;
  table.headings.push(column);
  for (const row of table.rows) row.push(null);
  return table.headings.length - 1;
};

const reserved = new Set(['table', 'set', 'add', 'remove']);

/** Collects faults at `[0].set.approved_posts`, counted from 0 as JSON is. */
class ChangeLog {
  readonly faults: Fault[] = [];
  private readonly place: string;

  constructor(place: string) {
    this.place = place;
  }

  add(column: string | null, found: unknown, what: string, values: Message['values'] = {}): void {
    this.faults.push({
      severity: 'error',
      place: this.place,
      row: null,
      column,
      found: found === undefined ? null : typeof found === 'string' ? found : JSON.stringify(found),
      expected: message(`changes.expected.${what}`, values),
      remedy: message(`changes.remedy.${what}`, values),
    });
  }
}

const cellsOf = (
  name: TableName,
  given: unknown,
  spot: string,
  log: ChangeLog,
): readonly (readonly [string, Cell])[] | null => {
  if (!isFields(given)) {
    log.add(spot, given, 'columns');
    return null;
  }
  const known = columnsOf(name);
  let sound = true;
  const cells: (readonly [string, Cell])[] = [];
  for (const [column, value] of Object.entries(given)) {
    if (!known.has(column)) log.add(`${spot}.${column}`, value, 'known_column', { table: name });
    else if (!isCell(value)) log.add(`${spot}.${column}`, value, 'cell');
    else {
      cells.push([column, value]);
      continue;
    }
    sound = false;
  }
  return sound ? cells : null;
};

const applyOne = (tablesByName: Map<TableName, ChangedTable>, change: unknown, spot: string, log: ChangeLog): void => {
  const name = isFields(change) ? tableNames.find((one) => one === change.table) : undefined;
  if (!isFields(change) || name === undefined) {
    log.add(`${spot}.table`, isFields(change) ? change.table : change, 'table', { tables: tableNames.join(', ') });
    return;
  }
  const ways = ['set', 'add', 'remove'].filter((way) => change[way] !== undefined);
  if (ways.length !== 1 || (change.remove !== undefined && change.remove !== true)) {
    log.add(spot, ways.join(', '), 'one_way');
    return;
  }
  const table = tablesByName.get(name) ?? { headings: [], rows: [] };
  tablesByName.set(name, table);
  if (change.add !== undefined) {
    const cells = cellsOf(name, change.add, `${spot}.add`, log);
    if (cells === null) return;
    const places = cells.map(([column, value]) => [at(table, column), value] as const);
    const row: Cell[] = table.headings.map(() => null);
    for (const [index, value] of places) row[index] = value;
    table.rows.push(row);
    return;
  }
  const key = Object.fromEntries(Object.entries(change).filter(([column]) => !reserved.has(column)));
  const keys = cellsOf(name, key, spot, log);
  const cells = change.set === undefined ? [] : cellsOf(name, change.set, `${spot}.set`, log);
  if (keys === null || cells === null) return;
  const matches = (row: readonly Cell[]): boolean =>
    keys.every(([column, value]) => String(row[table.headings.indexOf(column)] ?? '') === String(value ?? ''));
  const found = table.rows.filter(matches);
  if (keys.length === 0 || found.length === 0) {
    log.add(spot, keys.map(([column, value]) => `${column}=${value}`).join(', '), 'row', { table: name });
    return;
  }
  if (change.remove === true) table.rows = table.rows.filter((row) => !matches(row));
  for (const [column, value] of cells) {
    const index = at(table, column);
    for (const row of found) row[index] = value;
  }
};

/**
 * A dataset after the changes of a file: rows set, added or removed by the identifiers of their columns, so that a school
 * opens, closes or loses posts. The tables are read again as any dataset is, with every check.
 */
export const changedTables = (
  district: District,
  text: string,
  place: string,
  addedSubjects: readonly AddedSubject[] = [],
): Result<readonly RawTable[], Fault> => {
  const json = parseJsonText(text, place);
  if (!json.ok) return json;
  const log = new ChangeLog(place);
  if (!Array.isArray(json.value)) {
    log.add(null, json.value, 'list');
    return failure(log.faults);
  }
  const changed = new Map<TableName, ChangedTable>(
    writeTables(district, 'identifier', addedSubjects).map(({ name, headings, rows }) => [
      name,
      { headings: [...headings], rows: rows.map((row) => [...row]) },
    ]),
  );
  json.value.forEach((change: unknown, index) => {
    applyOne(changed, change, `[${index}]`, log);
  });
  if (log.faults.length > 0) return failure(log.faults);
  return success(
    [...changed].map(([name, { headings, rows }]) => ({ place: `${name}.csv`, rows: [headings, ...rows] })),
  );
};
