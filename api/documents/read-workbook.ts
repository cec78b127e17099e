import { EncryptedFileError, HucreError, ParseError } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Fault } from '../../src/fault.ts';
import type { RawCell, RawTable } from '../../src/intake/raw-table.ts';
import { type Result, success } from '../../src/result.ts';
import { decodeText } from './decode-text.ts';
import { fileFault } from './file-fault.ts';
import { fileLimits } from './limits.ts';
import { type CellSheet, readXls } from './read-xls.ts';
import { type SheetMarks, sheetMarks, withMarks } from './sheet-marks.ts';
import { guardWorkbook } from './workbook-guard.ts';
import { workbookParts } from './workbook-parts.ts';
import { looksLikeZip, withPlainPaths, type ZipPart } from './zip-directory.ts';

/** The container of `.xls` files and of workbooks behind a password. */
const looksLikeOle = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);

/** What a file is that begins with a tag: registers export web pages and XML under the name `.xls`. */
const markupTrouble = (bytes: Uint8Array): 'web_page' | 'xml_workbook' | undefined => {
  const head = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[^<]{0,8}(?=<)/, '');
  if (!head.startsWith('<')) return undefined;
  if (/schemas-microsoft-com:office:spreadsheet/.test(head) && /<(\w+:)?Workbook/.test(head)) return 'xml_workbook';
  return /<(!doctype html|html|head|meta|body|table|div|style)/i.test(head) ? 'web_page' : undefined;
};

/** A text table under the name of a workbook: several lines, cut by tabs, commas or semicolons. */
export const isTextTable = (bytes: Uint8Array): boolean => {
  if (looksLikeZip(bytes) || looksLikeOle(bytes) || markupTrouble(bytes) !== undefined) return false;
  const text = decodeText('', bytes);
  return text.ok && /^[^\r\n]*[\t,;|][^\r\n]*(\r\n|\n|\r)./m.test(text.value);
};

/** An `.xls` holds 65,536 rows a sheet and is read whole. */
const oldBytes = 64 * 1024 * 1024;

/** Cells of one sheet, the empty ones between them included. */
const cellLimit = 20_000_000;

/** Columns beyond this are formatting, not data. */
const widest = { letters: 'IV', count: 256 };

/** A cell merged downwards holds its value in every row it covers: a school's name over its teachers. */
const withMergedCells = ({ rows, merges }: CellSheet): readonly (readonly RawCell[])[] => {
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    if (startCol !== endCol || value === null) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells !== undefined && (cells[startCol] ?? null) === null) cells[startCol] = value;
    }
  }
  return rows;
};

const tableOf = (sheet: CellSheet): RawTable => {
  const rows = withMergedCells(sheet);
  return sheet.hidden ? { place: sheet.name, rows, hidden: true } : { place: sheet.name, rows };
};

const tablesOf = (place: string, sheets: readonly CellSheet[]): Result<readonly RawTable[], Fault> => {
  const tables = sheets.map(tableOf);
  return tables.some(({ rows }) => rows.length > 0) ? success(tables) : fileFault(place, 'empty_workbook');
};

/** The sheets with cells of an `.xlsx`, their values as the library reads them, with the marks it does not read. */
const readNew = async (bytes: Uint8Array, zip: readonly ZipPart[]): Promise<readonly CellSheet[]> => {
  const parts = workbookParts(bytes, zip);
  const marks = parts.sheets.map(({ part }) => (part === null ? null : sheetMarks(bytes, part, parts)));
  const read = marks.filter((one): one is SheetMarks => one !== null);
  if (read.some(({ lostText }) => lostText)) throw new ParseError('a shared text is missing');
  const lastRow = Math.max(1, ...read.map((one) => one.lastRow));
  const lastColumn = Math.min(widest.count, Math.max(1, ...read.map((one) => one.lastColumn)));
  if (lastRow * lastColumn > cellLimit) throw new ParseError('over the limit of cells');
  const { sheets } = await readXlsx(bytes, {
    // Formatted rows and columns behind the last value are no cells.
    range: `A1:${widest.letters}${lastRow}`,
    sheets: ({ index }) => (marks[index] ?? null) !== null,
  });
  let at = 0;
  return parts.sheets.flatMap(({ name, hidden }, index) => {
    const own = marks[index] ?? null;
    if (own === null) return [];
    const sheet = sheets[at];
    at += 1;
    if (sheet?.name !== name) throw new ParseError('the sheets are not those of the list');
    return [{ name, hidden, rows: withMarks(sheet.rows, own), merges: sheet.merges ?? [] }];
  });
};

/** An `.xls`; the same container with an encrypted package inside is a newer workbook behind a password. */
const readOld = (bytes: Uint8Array): readonly CellSheet[] => {
  if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new EncryptedFileError('xlsx');
  return readXls(bytes);
};

/** Every sheet of an `.xlsx` or `.xls` as a raw table. This and its neighbours know the workbook library. */
export const readWorkbook = async (place: string, given: Uint8Array): Promise<Result<readonly RawTable[], Fault>> => {
  const zip = looksLikeZip(given);
  const bytes = zip ? await withPlainPaths(given) : given;
  if (!zip && !looksLikeOle(bytes)) return fileFault(place, markupTrouble(bytes) ?? 'not_a_workbook');
  if (!zip && bytes.length > oldBytes)
    return fileFault(place, 'too_large', { megabytes: Math.round(oldBytes / 1024 / 1024) });
  const guarded = zip ? await guardWorkbook(place, bytes) : null;
  if (guarded !== null && !guarded.ok) return guarded;
  try {
    return tablesOf(place, guarded === null ? readOld(bytes) : await readNew(bytes, guarded.value));
  } catch (error) {
    if (error instanceof EncryptedFileError) return fileFault(place, 'password');
    if (!(error instanceof HucreError)) throw error;
    // A stray cell far below or far to the right makes a sheet of empty cells larger than the library holds.
    if (/limit/.test(error.message)) return fileFault(place, 'too_many_rows', { limit: fileLimits.rows });
    return fileFault(place, zip ? 'damaged_workbook' : 'old_workbook');
  }
};
