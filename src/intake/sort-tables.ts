import { message } from '../text/message.ts';
import { catalogues } from '../text/render.ts';
import { entriesElsewhere, entriesOf } from './entries.ts';
import type { FaultLog } from './fault-log.ts';
import { type LikelyTable, likelyTable } from './likely-table.ts';
import { judgeOtherFiles } from './other-files.ts';
import { isBlank, type RawTable } from './raw-table.ts';
import { tableOf } from './table-of.ts';
import { type TableName, tableNames, tables } from './tables.ts';
import { tableByHeadings } from './which-table.ts';

/** The sheets of our own template and of a marked workbook that explain and hold no data. */
const explanations: ReadonlySet<string> = new Set(
  ['report.table.template_columns', 'report.table.template_policy', 'marked.sheet'].flatMap((key) =>
    Object.values(catalogues).flatMap((catalogue) => catalogue[key] ?? []),
  ),
);

const spotOf = ({ place }: RawTable) => ({ place, row: null, column: null, found: place });

/** One fault for all the tables that satisfy one table's needs: only a person can choose among them. */
const refuseDoubles = (name: TableName, [first, ...others]: readonly RawTable[], log: FaultLog): void => {
  const second = others[0];
  if (first === undefined || second === undefined) return;
  const places = (tables: readonly RawTable[]): string => tables.map(({ place }) => place).join('、');
  const all = [first, ...others];
  const hidden = all.filter((table) => table.hidden === true);
  const counted = all.map((table) => `${table.place}（${entriesOf(table, name).length}）`).join('、');
  const values = { zh: tables[name].zh, id: name, tables: counted, hidden: places(hidden) };
  log.error(
    { ...spotOf(second), found: places(all) },
    message(hidden.length > 0 ? 'intake.expected.one_table_hidden' : 'intake.expected.one_table', values),
    message('intake.remedy.one_table', values),
  );
};

const filledRows = ({ rows }: RawTable): number =>
  rows.filter((row) => row.filter((cell) => !isBlank(cell)).length > 1).length;

/** A table that is most of one of the dataset's, and lacks columns of it. Lost rows are a fault, anything else a reminder. */
const reportPartial = (
  table: RawTable,
  { name, lacking }: LikelyTable,
  dataset: ReadonlyMap<TableName, RawTable>,
  log: FaultLog,
): void => {
  const values = {
    zh: tables[name].zh,
    id: name,
    lacking: lacking.map(({ zh }) => zh).join('、'),
    lackingIds: lacking.map(({ id }) => id).join(', '),
  };
  const [first, ...others] = entriesElsewhere(table, name, dataset);
  if (first === undefined)
    log.warning(
      spotOf(table),
      message('intake.assumed.table_incomplete', values),
      message('intake.remedy.table_incomplete'),
    );
  else
    log.error(
      spotOf(table),
      message('intake.expected.whole_table', {
        ...values,
        count: others.length + 1,
        row: first.row,
        example: first.name || first.code,
      }),
      message('intake.remedy.whole_table', values),
    );
};

/** Which table is which; doubles, strangers and missing ones are reported. */
export const sortTables = (given: readonly RawTable[], log: FaultLog): ReadonlyMap<TableName, RawTable> => {
  const sorted = new Map<TableName, RawTable>();
  const candidates = new Map<TableName, RawTable[]>();
  const strangers: RawTable[] = [];
  const take = (name: TableName, table: RawTable): void => {
    const same = candidates.get(name);
    if (same === undefined) candidates.set(name, [table]);
    else same.push(table);
    if (!sorted.has(name)) sorted.set(name, table);
  };
  for (const table of given.filter(({ otherFile }) => otherFile === undefined)) {
    if (table.misnamed === true) log.note(spotOf(table), message('intake.assumed.misnamed_text'));
    const name = tableOf(table.place);
    if (name !== undefined) take(name, table);
    else if (!explanations.has(table.place)) strangers.push(table);
  }
  const partial: RawTable[] = [];
  const byHeadings = new Set<RawTable>();
  const takeByHeadings = (name: TableName, table: RawTable): void => {
    byHeadings.add(table);
    take(name, table);
  };
  const leave = (table: RawTable): void =>
    log.warning(spotOf(table), message('intake.assumed.unknown_table'), message('intake.remedy.unknown_table'));
  for (const table of strangers) {
    if (!table.rows.some((row) => row.some((cell) => !isBlank(cell)))) continue;
    const name = tableByHeadings(table);
    if (name === undefined) partial.push(table);
    // Headings without a row beneath are a form that was not filled in.
    else if (sorted.has(name) && filledRows(table) < 2) leave(table);
    else takeByHeadings(name, table);
  }
  for (const table of partial) {
    const likely = likelyTable(table);
    if (likely === undefined) leave(table);
    // A needed table that is nowhere else is this one, with what it lacks as its fault.
    else if (tables[likely.name].required && !sorted.has(likely.name)) takeByHeadings(likely.name, table);
    else reportPartial(table, likely, sorted, log);
  }
  judgeOtherFiles(
    given.filter(({ otherFile }) => otherFile !== undefined),
    sorted,
    log,
  );
  for (const [name, same] of candidates) {
    const [table, second] = same;
    if (second !== undefined || table === undefined) {
      // Refused tables are not also reported as read.
      refuseDoubles(name, same, log);
      continue;
    }
    if (byHeadings.has(table))
      log.warning(
        spotOf(table),
        message('intake.assumed.table_by_headings', { zh: tables[name].zh, id: name }),
        message('intake.remedy.assumed'),
      );
    if (table.hidden === true)
      log.warning(spotOf(table), message('intake.assumed.hidden_table'), message('intake.remedy.assumed'));
  }
  for (const name of tableNames) {
    if (!tables[name].required || sorted.has(name)) continue;
    log.error(
      { place: tables[name].zh, row: null, column: null, found: null },
      message('intake.expected.table', { zh: tables[name].zh, id: name }),
      message('intake.remedy.table', { zh: tables[name].zh, id: name }),
    );
  }
  return sorted;
};
