/**
 * A cell of an `.xls` made by hand: a text, a number, an error, or a formula with its stored text: `nothing` and `zero`
 * are what programs store that do not calculate.
 */
export type XlsCell =
  | string
  | number
  | null
  | { readonly number: number; readonly style: number }
  | { readonly error: number }
  | { readonly formula: Buffer; readonly result: string };

export interface XlsSheet {
  readonly name: string;
  /** `null` for a row without any cell, of which nothing is written. */
  readonly rows: readonly (readonly XlsCell[] | null)[];
  readonly hidden?: 1 | 2;
  /** 0 a sheet, 2 a chart, 6 a module. */
  readonly type?: number;
  /** Records behind the cells, such as a chart of the sheet. */
  readonly behind?: Buffer;
}

export const xlsRecord = (id: number, ...parts: readonly Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2);
  return bytes;
};
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value, 0);
  return bytes;
};
const text = (value: string): Buffer =>
  Buffer.concat([words(value.length), Buffer.from([1]), Buffer.from(value, 'utf16le')]);

export const xlsStart = (type: number): Buffer => xlsRecord(0x0809, words(0x0600, type, 0, 0, 0, 0, 0, 0));
export const xlsEnd: Buffer = xlsRecord(0x000a);

/** The tokens of `""`, and of the number 1. */
export const tokens = { emptyText: Buffer.from([0x17, 0, 0]), one: Buffer.from([0x1e, 1, 0]) } as const;

const formulaRecords = (place: Buffer, formula: Buffer, result: string): readonly Buffer[] => {
  const stored = {
    nothing: Buffer.from([3, 0, 0, 0, 0, 0, 0xff, 0xff]),
    zero: double(0),
  }[result];
  const isText = stored === undefined;
  const value = stored ?? Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);
  const flags = words(result === 'zero' ? 2 : 0, 0, 0, formula.length);
  const record = xlsRecord(0x0006, place, value, flags, formula);
  // A shared formula stands between the formula and its text.
  return isText ? [record, xlsRecord(0x04bc, Buffer.alloc(10)), xlsRecord(0x0207, text(result))] : [record];
};

const cellRecords = (row: number, column: number, cell: XlsCell): readonly Buffer[] => {
  const place = (style: number): Buffer => words(row, column, style);
  if (cell === null) return [];
  if (typeof cell === 'string') return [xlsRecord(0x0204, place(0), text(cell))];
  if (typeof cell === 'number') return [xlsRecord(0x0203, place(0), double(cell))];
  if ('number' in cell) return [xlsRecord(0x0203, place(cell.style), double(cell.number))];
  if ('error' in cell) return [xlsRecord(0x0205, place(0), Buffer.from([cell.error, 1]))];
  return formulaRecords(place(0), cell.formula, cell.result);
};

const sheetStream = ({ rows, behind }: XlsSheet): Buffer =>
  Buffer.concat([
    xlsStart(0x0010),
    ...rows.flatMap((row, at) => (row ?? []).flatMap((cell, column) => cellRecords(at, column, cell))),
    behind ?? Buffer.alloc(0),
    xlsEnd,
  ]);

/** Styles of the workbook: 0 plain, 1 a date, 2 the number format `00000`. */
const styles = [0, 14, 164].map((format) => xlsRecord(0x00e0, words(0, format), Buffer.alloc(16)));

const globals = (sheets: readonly XlsSheet[], offsets: readonly number[]): Buffer =>
  Buffer.concat([
    xlsStart(0x0005),
    xlsRecord(0x041e, words(164), text('00000')),
    ...styles,
    ...sheets.map(({ name, hidden, type }, at) => {
      const head = Buffer.alloc(6);
      head.writeUInt32LE(offsets[at] ?? 0, 0);
      head.writeUInt8(hidden ?? 0, 4);
      head.writeUInt8(type ?? 0, 5);
      return xlsRecord(0x0085, head, Buffer.from([name.length, 1]), Buffer.from(name, 'utf16le'));
    }),
    xlsEnd,
  ]);

const sector = 512;

/** One stream in a compound file: head, allocation table, directory, then the stream. */
const container = (stream: Buffer): Buffer => {
  const padded = Buffer.concat([
    stream,
    Buffer.alloc(Math.max(4096, Math.ceil(stream.length / sector) * sector) - stream.length),
  ]);
  const count = padded.length / sector;
  if (count + 2 > sector / 4) throw new RangeError('too large for one allocation table');
  const head = Buffer.alloc(sector, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.fill(0, 8, 76);
  words(0x003e, 3, 0xfffe, 9, 6).copy(head, 24);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(0xfffffffe, 60);
  head.writeUInt32LE(0xfffffffe, 68);
  head.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sector, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  for (let at = 0; at < count; at += 1) table.writeUInt32LE(at === count - 1 ? 0xfffffffe : at + 3, (at + 2) * 4);
  const directory = Buffer.alloc(sector);
  const entry = (index: number, name: string, type: number, start: number, bytes: number): void => {
    const at = index * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, at + 64);
    directory.writeUInt8(type, at + 66);
    for (const link of [68, 72, 76]) directory.writeUInt32LE(0xffffffff, at + link);
    directory.writeUInt32LE(start, at + 116);
    directory.writeUInt32LE(bytes, at + 120);
  };
  entry(0, 'Root Entry', 5, 0xfffffffe, 0);
  directory.writeUInt32LE(1, 76);
  entry(1, 'Workbook', 2, 2, padded.length);
  return Buffer.concat([head, table, directory, padded]);
};

/** An `.xls` of Excel 97 with the given sheets, small enough for one allocation table. */
export const makeXls = (sheets: readonly XlsSheet[]): Buffer => {
  const streams = sheets.map(sheetStream);
  const first = globals(
    sheets,
    sheets.map(() => 0),
  ).length;
  const offsets = streams.map((_, at) => first + streams.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  return container(Buffer.concat([globals(sheets, offsets), ...streams]));
};
