import { EncryptedFileError, isDateFormat, ParseError } from 'hucre';
import type { RawCell } from '../../src/intake/raw-table.ts';
import { compoundStream } from './compound-file.ts';
import { numberDigits } from './workbook-parts.ts';
import { hasResult, type PlacedCell, readCells, type XlsGlobals } from './xls-cells.ts';
import { kind, sharedTexts, type XlsRecord, xlsRecords, xlsText } from './xls-records.ts';

export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** A sheet with cells. */
export interface CellSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: RawCell[][];
  readonly merges: readonly Merge[];
}

const biff8 = 0x0600;
const maxColumns = 256;
/** A sheet with cells, as its entry in the workbook says; the others are charts, macros and modules. */
const worksheet = 0;
/** The number formats 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are dates and times in every workbook. */
const builtInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly hidden: boolean;
  readonly type: number;
}

const readGlobals = (
  records: readonly XlsRecord[],
): { readonly globals: XlsGlobals; readonly entries: readonly Entry[] } => {
  const end = records.findIndex(({ id }) => id === kind.end);
  const own = records.slice(0, end < 0 ? records.length : end);
  if (own.some(({ id }) => id === kind.filePass)) throw new EncryptedFileError();
  const all = (id: number) => own.filter((record) => record.id === id);
  const formats = new Map(all(kind.format).map(({ data }) => [data.readUInt16LE(0), xlsText(data, 2, 2)]));
  const blocks: Buffer[] = [];
  for (let at = own.findIndex(({ id }) => id === kind.sharedTexts); at >= 0 && at < own.length; at += 1) {
    const record = own[at];
    if (record === undefined || (blocks.length > 0 && record.id !== kind.continued)) break;
    blocks.push(record.data);
  }
  return {
    globals: {
      texts: sharedTexts(blocks),
      styles: all(kind.xf).map(({ data }) => {
        const id = data.readUInt16LE(2);
        const format = formats.get(id);
        if (builtInDate(id) || (format !== undefined && isDateFormat(format))) return 'date';
        return format === undefined ? null : (numberDigits(format) ?? null);
      }),
      from1904: all(kind.dateMode).some(({ data }) => data.readUInt16LE(0) === 1),
      calculated: own.some(({ id }) => id === kind.recalcId) || records.some(hasResult),
    },
    entries: all(kind.sheet).map(({ data }) => ({
      offset: data.readUInt32LE(0),
      hidden: (data.readUInt8(4) & 3) !== 0,
      type: data.readUInt8(5),
      name: xlsText(data, 6, 1),
    })),
  };
};

const readSheet = (records: readonly XlsRecord[], entry: Entry, globals: XlsGlobals): CellSheet => {
  const first = records.findIndex(({ offset }) => offset === entry.offset);
  if (first < 0 || records[first]?.id !== kind.start) throw new RangeError('a sheet is missing');
  const rows: RawCell[][] = [];
  const merges: Merge[] = [];
  const put = ({ row, column, cell }: PlacedCell): void => {
    if (column >= maxColumns) throw new RangeError('a column that this format does not have');
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = cell;
  };
  // A chart inside the sheet has a start and an end of its own, and cells that are its own.
  let depth = 1;
  for (let index = first + 1; index < records.length && depth > 0; index += 1) {
    const record = records[index];
    if (record?.id === kind.start) depth += 1;
    else if (record?.id === kind.end) depth -= 1;
    else if (depth === 1 && record?.id === kind.merged) {
      const { data } = record;
      for (let at = 2; at + 8 <= data.length; at += 8)
        merges.push({
          startRow: data.readUInt16LE(at),
          endRow: data.readUInt16LE(at + 2),
          startCol: data.readUInt16LE(at + 4),
          endCol: data.readUInt16LE(at + 6),
        });
    } else if (depth === 1) readCells(records, index, globals).forEach(put);
  }
  return { name: entry.name, hidden: entry.hidden, rows, merges };
};

/**
 * The sheets of an `.xls` of Excel 97 or later. The workbook library reads these too, but loses empty rows, formulas
 * without a result, number formats, hidden sheets, and reads the cells of charts into the sheet around them.
 */
export const readXls = (bytes: Uint8Array): readonly CellSheet[] => {
  try {
    const stream = compoundStream(bytes, ['Workbook', 'Book']);
    if (stream === undefined) throw new ParseError('no workbook inside');
    const records = xlsRecords(stream);
    const start = records[0];
    if (start?.id !== kind.start || start.data.readUInt16LE(0) !== biff8) throw new ParseError('older than Excel 97');
    const { globals, entries } = readGlobals(records);
    const own = entries.filter(({ type }) => type === worksheet);
    if (new Set(own.map(({ offset }) => offset)).size < own.length) throw new ParseError('two sheets in one place');
    return own.map((entry) => readSheet(records, entry, globals));
  } catch (error) {
    // Reading behind the end of a damaged record is a RangeError.
    if (error instanceof RangeError) throw new ParseError('damaged');
    throw error;
  }
};
