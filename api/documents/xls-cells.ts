import { serialToDate } from 'hucre';
import type { BrokenCell, RawCell } from '../../src/intake/raw-table.ts';
import { kind, type XlsRecord, xlsText } from './xls-records.ts';

/** What the cells of all sheets refer to. */
export interface XlsGlobals {
  readonly texts: readonly string[];
  /** By cell style: a date, a number of at least so many digits, or nothing special. */
  readonly styles: readonly ('date' | number | null)[];
  readonly from1904: boolean;
  /**
   * A program that calculates saved the workbook: an empty result of a formula is its result. Programs that do not
   * calculate write the same bytes for no result at all.
   */
  readonly calculated: boolean;
}

const errors: ReadonlyMap<number, string> = new Map([
  [0, '#NULL!'],
  [7, '#DIV/0!'],
  [15, '#VALUE!'],
  [23, '#REF!'],
  [29, '#NAME?'],
  [36, '#NUM!'],
  [42, '#N/A'],
]);
const unsaved: BrokenCell = { kind: 'formula', text: '' };
const errorCell = (code: number): BrokenCell => ({ kind: 'error', text: errors.get(code) ?? '#ERR!' });

const rkNumber = (bits: number): number => {
  const double = Buffer.alloc(8);
  double.writeUInt32LE(bits - (bits % 4), 4);
  const value = bits & 2 ? (bits | 0) >> 2 : double.readDoubleLE(0);
  return bits & 1 ? value / 100 : value;
};

/** Where a text result stands: behind the formula, or behind the shared formula, array or table between. */
const resultText = (records: readonly XlsRecord[], index: number): string | undefined => {
  const between: readonly number[] = [kind.sharedFormula, kind.array, kind.table];
  const next = records[index + 1];
  const record = next !== undefined && between.includes(next.id) ? records[index + 2] : next;
  return record?.id === kind.text ? xlsText(record.data, 0, 2) : undefined;
};

/** Whether a formula holds a result that only calculating can have made: neither empty nor the 0 to be replaced. */
export const hasResult = ({ id, data }: XlsRecord): boolean => {
  if (id !== kind.formula || data.length < 16) return false;
  if (data.readUInt16LE(12) === 0xffff) return data.readUInt8(6) !== 3;
  return data.readDoubleLE(6) !== 0 || (data.readUInt16LE(14) & 2) === 0;
};

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: RawCell;
}

/** The cells that a record of a sheet holds, each with its 0-based row and column. */
export const readCells = (records: readonly XlsRecord[], index: number, globals: XlsGlobals): readonly PlacedCell[] => {
  const record = records[index];
  if (record === undefined) return [];
  const { id, data } = record;
  const numeric = (style: number, value: number): RawCell => {
    const form = globals.styles[style] ?? null;
    if (form === 'date') return serialToDate(value, globals.from1904);
    if (form === null || !Number.isInteger(value) || value < 0) return value;
    return { kind: 'shown', value, shown: String(value).padStart(form, '0') };
  };
  const place = (): readonly [row: number, column: number, style: number] => [
    data.readUInt16LE(0),
    data.readUInt16LE(2),
    data.readUInt16LE(4),
  ];
  const result = (style: number): RawCell => {
    const flags = data.readUInt16LE(14);
    if (data.readUInt16LE(12) !== 0xffff) {
      const value = data.readDoubleLE(6);
      // Programs that do not calculate store a 0 and ask the reader to calculate on loading.
      return value === 0 && (flags & 2) !== 0 ? unsaved : numeric(style, value);
    }
    switch (data.readUInt8(6)) {
      case 0:
        return resultText(records, index) ?? unsaved;
      case 1:
        return data.readUInt8(8) !== 0;
      case 2:
        return errorCell(data.readUInt8(8));
      default:
        return globals.calculated ? '' : unsaved;
    }
  };
  switch (id) {
    case kind.labelShared: {
      const [row, column] = place();
      const text = globals.texts[data.readUInt32LE(6)];
      if (text === undefined) throw new RangeError('a shared text is missing');
      return [{ row, column, cell: text }];
    }
    case kind.label:
    case kind.rString: {
      const [row, column] = place();
      return [{ row, column, cell: xlsText(data, 6, 2) }];
    }
    case kind.rk: {
      const [row, column, style] = place();
      return [{ row, column, cell: numeric(style, rkNumber(data.readUInt32LE(6))) }];
    }
    case kind.number: {
      const [row, column, style] = place();
      return [{ row, column, cell: numeric(style, data.readDoubleLE(6)) }];
    }
    case kind.mulRk: {
      const [row, first] = place();
      const cells: PlacedCell[] = [];
      for (let at = 4, column = first; at + 8 <= data.length; at += 6, column += 1)
        cells.push({ row, column, cell: numeric(data.readUInt16LE(at), rkNumber(data.readUInt32LE(at + 2))) });
      return cells;
    }
    case kind.boolErr: {
      const [row, column] = place();
      return [{ row, column, cell: data.readUInt8(7) === 1 ? errorCell(data.readUInt8(6)) : data.readUInt8(6) !== 0 }];
    }
    case kind.formula: {
      const [row, column, style] = place();
      return [{ row, column, cell: result(style) }];
    }
    default:
      return [];
  }
};
