import { message } from '../text/message.ts';
import type { CellResult } from './cell-result.ts';
import type { Column, Columns } from './columns/column.ts';
import type { FaultLog } from './fault-log.ts';
import { filledCell } from './filled-cell.ts';
import { type HeadedTable, headingsAt } from './headed-table.ts';
import { cellText, type FilledCell, isBlank, type RawCell } from './raw-table.ts';
import { sectionRows } from './rows/section-rows.ts';
import { rowSkipper } from './rows/skipped-row.ts';
import { isPlaceholder } from './values/placeholder.ts';
import type { IntakeContext, ValueForm } from './values/value-form.ts';

/** A value and the row a spreadsheet shows it in. */
export interface Numbered<Row> {
  readonly row: number;
  readonly value: Row;
}

/** One column at work in one table. Equal texts are read once: rosters repeat schools, subjects and words endlessly. */
const cellReader = (column: Column<unknown>, form: ValueForm<unknown>, context: IntakeContext) => {
  const known = new Map<string, CellResult<unknown>>();
  const read = (cell: FilledCell): CellResult<unknown> => {
    const reading = form.read(cell, context);
    if (reading.ok || column.empty === null || typeof cell !== 'string' || !isPlaceholder(cell)) return reading;
    return { ok: true, value: column.empty.value, note: message('intake.assumed.placeholder') };
  };
  return (cell: FilledCell): CellResult<unknown> => {
    if (typeof cell !== 'string') return read(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell);
    if (known.size < 4096) known.set(cell, reading);
    return reading;
  };
};

interface FieldReader {
  readonly field: string;
  readonly column: Column<unknown>;
  readonly at: number;
  readonly heading: string;
  readonly read: (cell: FilledCell) => CellResult<unknown>;
}

const refusedCell = Symbol('refused');

/** The value of one cell, `undefined` where an added column is empty; `refusedCell` after a refusal was reported. */
const readCell = (
  reader: FieldReader,
  raw: RawCell | undefined,
  place: string,
  row: number,
  log: FaultLog,
): unknown => {
  const { column } = reader;
  const spot = (found: string | null) => ({ place, row, column: reader.heading, found });
  const content = filledCell(raw, column.form.asShown === true);
  if (content.kind === 'blank' || raw === undefined) {
    if (column.empty !== null) return column.empty.value;
    log.error(spot(null), message('intake.expected.filled'), message('intake.remedy.filled', { zh: column.zh }));
    return refusedCell;
  }
  const reading = content.kind === 'broken' ? content.refusal : reader.read(content.cell);
  if (!reading.ok) {
    const { expected, remedy, suggestions } = reading;
    log.error({ ...spot(cellText(raw) || null), ...(suggestions.length > 0 && { suggestions }) }, expected, remedy);
    return refusedCell;
  }
  if (content.kind === 'filled' && content.mark !== null)
    log.note(spot(cellText(raw)), message(`intake.assumed.${content.mark}`));
  if (reading.note !== null) log.note(spot(cellText(raw)), reading.note);
  return reading.value;
};

/** Every row of a table as the domain's value; rows with a fault are reported, all of their faults, and left out. */
export const readRows = <Row extends object>(
  table: HeadedTable,
  columns: Columns<Row>,
  context: IntakeContext,
  log: FaultLog,
): readonly Numbered<Row>[] => {
  const readers: FieldReader[] = Object.entries<Column<unknown>>(columns).map(([field, column]) => ({
    field,
    column,
    at: table.fields.get(field)?.at ?? -1,
    heading: table.fields.get(field)?.heading ?? column.zh,
    read: cellReader(column, table.fields.get(field)?.match?.form ?? column.form, context),
  }));
  const skipper = rowSkipper(table.rows, table.firstRow, headingsAt(table));
  const missing = readers.some(({ at, column }) => at < 0 && column.empty === null);
  const sections = sectionRows(table, context.schools, log);
  const result: Numbered<Row>[] = [];
  for (let index = table.firstRow; index < table.rows.length; index += 1) {
    const cells = table.rows[index] ?? [];
    const row = index + 1;
    if (sections.rows.has(index)) continue;
    const skipped = skipper(index);
    if (skipped !== undefined) {
      if (skipped !== 'blank')
        log.note({ place: table.place, row, column: null, found: null }, message(`intake.assumed.${skipped}`));
      continue;
    }
    const draft: Record<string, unknown> = {};
    let whole = !missing;
    for (const reader of readers) {
      if (reader.at < 0 && reader.column.empty === null) continue;
      if (reader.field === 'schoolId' && sections.holdSchool && isBlank(cells[reader.at])) {
        whole = false;
        continue;
      }
      const value = readCell(reader, cells[reader.at], table.place, row, log);
      if (value === refusedCell) whole = false;
      else if (value !== undefined) draft[reader.field] = value;
    }
    // Every field of `Columns<Row>` was read through the column of that very field.
    if (whole) result.push({ row, value: draft as Row });
  }
  return result;
};
