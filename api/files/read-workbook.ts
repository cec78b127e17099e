import { EncryptedFileError, HucreError, readXls, type Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Fault } from '../../src/fault.ts';
import type { RawCell, RawTable } from '../../src/intake/raw-table.ts';
import { type Result, success } from '../../src/result.ts';
import { fileFault } from './file-fault.ts';
import { fileLimits } from './limits.ts';
import { guardWorkbook } from './workbook-guard.ts';
import { looksLikeZip } from './zip-directory.ts';

/** The container of `.xls` files and of workbooks behind a password. */
const looksLikeOle = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);

/** Columns beyond this are formatting, not data. */
const widest = 'IV';

/** A cell merged downwards holds its value in every row it covers: a school's name over its teachers. */
const withMergedCells = (sheet: Sheet): readonly (readonly RawCell[])[] => {
  const rows: RawCell[][] = sheet.rows;
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? null;
    if (startCol !== endCol || value === null) continue;
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = rows[row];
      if (cells !== undefined && (cells[startCol] ?? null) === null) cells[startCol] = value;
    }
  }
  return rows;
};

const tablesOf = (place: string, sheets: readonly Sheet[]): Result<readonly RawTable[], Fault> => {
  const tables = sheets.map((sheet) => ({ place: sheet.name, rows: withMergedCells(sheet) }));
  return tables.some(({ rows }) => rows.length > 0) ? success(tables) : fileFault(place, 'empty_workbook');
};

/** Every sheet of an `.xlsx` or `.xls` as a raw table. This and its neighbour that writes know the workbook library. */
export const readWorkbook = async (place: string, bytes: Uint8Array): Promise<Result<readonly RawTable[], Fault>> => {
  const zip = looksLikeZip(bytes);
  if (!zip && !looksLikeOle(bytes)) return fileFault(place, 'not_a_workbook');
  if (zip) {
    const guarded = await guardWorkbook(place, bytes);
    if (!guarded.ok) return guarded;
  }
  try {
    const range = `A1:${widest}${fileLimits.rows}`;
    const workbook = zip ? await readXlsx(bytes, { range }) : await readOld(bytes);
    return tablesOf(place, workbook.sheets);
  } catch (error) {
    if (error instanceof EncryptedFileError) return fileFault(place, 'password');
    if (!(error instanceof HucreError)) throw error;
    // A stray cell far below or far to the right makes a sheet of empty cells larger than the library holds.
    if (/limit/.test(error.message)) return fileFault(place, 'too_many_rows', { limit: fileLimits.rows });
    return fileFault(place, zip ? 'damaged_workbook' : 'old_workbook');
  }
};

/** An `.xls`; the same container with an encrypted package inside is a newer workbook behind a password. */
const readOld = async (bytes: Uint8Array) => {
  if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new EncryptedFileError('xlsx');
  return readXls(bytes);
};
