import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Cell, CellStyle, CellType, CellValue, Sheet, WriteSheet } from 'hucre';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Fault } from '../../src/fault.ts';
import { cellText, type RawTable } from '../../src/intake/raw-table.ts';
import { type IntakeOptions, preparedTables } from '../../src/intake/read-district.ts';
import type { CellCorrection } from '../../src/intake/upload/corrections.ts';
import { faultCells } from '../../src/intake/upload/fault-cells.ts';
import { faultText } from '../../src/report/fault-text.ts';
import { type Language, message } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import { type FileNames, isFileSystemError, readTablesFromFiles } from './read-tables.ts';
import { writeWorkbook } from './write-workbook.ts';
import { looksLikeZip, withPlainPaths } from './zip-directory.ts';

/** A file of a dataset as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Severity = Fault['severity'];

/** Tints of the page's faults and reminders. */
const tints: Readonly<Record<Severity, string>> = { error: 'FBECEA', warning: 'FAF2E2' };

/** What a cell is marked with: the worst of its faults, and the words of all of them. */
interface Mark {
  readonly severity: Severity;
  readonly lines: readonly string[];
}

/** Marks of one sheet by `row,column`, both from 0. */
type Marks = ReadonlyMap<string, Mark>;

const marksOf = (language: Language, faults: readonly Fault[], table: RawTable): Marks => {
  const marks = new Map<string, Mark>();
  for (const fault of faults) {
    if (fault.place !== table.place) continue;
    const { expected, remedy } = faultText(language, fault);
    for (const { row, column } of faultCells(fault, table)) {
      const cell = `${row},${column}`;
      const before = marks.get(cell);
      const lines = [...(before?.lines ?? []), `${expected}\n${remedy}`];
      marks.set(cell, { severity: before?.severity === 'error' ? 'error' : fault.severity, lines });
    }
  }
  return marks;
};

const typeOf = (value: CellValue): CellType => {
  if (value === null) return 'empty';
  if (value instanceof Date) return 'date';
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number' | 'boolean') : 'string';
};

/** The cells with marks, as the library holds them; `known` are those it has more of than their value. */
const markedCells = (
  rows: readonly (readonly CellValue[])[],
  marks: Marks,
  known: ReadonlyMap<string, Cell> = new Map(),
): Map<string, Cell> => {
  const cells = new Map(known);
  for (const [at, mark] of marks) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const value = rows[row]?.[column] ?? null;
    cells.set(at, marked(known.get(at) ?? { value, type: typeOf(value) }, mark));
  }
  return cells;
};

const author = '均衡';

/** A cell without the mark of an earlier round. */
const unmarked = ({ comment, style, ...cell }: Cell): Cell => {
  if (comment?.author !== author) return { ...cell, ...(style && { style }), ...(comment && { comment }) };
  const { fill, ...rest } = style ?? {};
  return fill?.type === 'pattern' && Object.values(tints).includes(fill.fgColor?.rgb?.slice(-6) ?? '')
    ? { ...cell, style: rest }
    : { ...cell, ...(style && { style }) };
};

const marked = (cell: Cell, { severity, lines }: Mark): Cell => {
  const fill: CellStyle['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { rgb: tints[severity] } };
  return {
    ...cell,
    style: { ...cell.style, fill },
    comment: { author, text: lines.join('\n\n') },
  };
};

/** The list of all faults, also of those that stand in no cell. */
const faultSheet = (
  language: Language,
  faults: readonly Fault[],
): Pick<Sheet, 'name' | 'rows' | 'columns' | 'freezePane'> => {
  const word = (key: string): string => render(language, message(`marked.${key}`));
  const header = ['severity', 'place', 'row', 'column', 'found', 'expected', 'remedy'].map((key) =>
    word(`head.${key}`),
  );
  const lines = faults.map((fault) => {
    const { severity, place, row, column, found, expected, remedy } = faultText(language, fault);
    return [word(`severity.${severity}`), place, row, column, found, expected, remedy];
  });
  return {
    name: word('sheet'),
    rows: [header, ...lines],
    freezePane: { rows: 1 },
    columns: [8, 14, 8, 16, 20, 60, 60].map((width) => ({ width })),
  };
};

/** Writes a corrected cell as text into its sheet, with the format it had. */
const correctCell = (sheets: readonly Sheet[], { place, row, column, value }: CellCorrection): void => {
  const sheet = sheets.find(({ name }) => name === place);
  const cells = sheet?.rows[row - 1];
  if (sheet === undefined || cells === undefined) return;
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value === '' ? null : value;
  const at = `${row - 1},${column - 1}`;
  const known = sheet.cells?.get(at);
  if (known === undefined) return;
  const { formula: _none, ...cell } = known;
  sheet.cells?.set(at, { ...cell, value: cells[column - 1] ?? null, type: value === '' ? 'empty' : 'string' });
};

/** The workbook itself, its formats, formulas and hidden sheets kept, with the faulty cells marked. */
const markedCopy = async (
  given: Uint8Array,
  tables: readonly RawTable[],
  faults: readonly Fault[],
  { language, corrections }: { readonly language: Language; readonly corrections: readonly CellCorrection[] },
): Promise<Uint8Array> => {
  const workbook = await openXlsx(await withPlainPaths(given), { readStyles: true });
  for (const sheet of workbook.sheets)
    if (sheet.cells !== undefined) sheet.cells = new Map([...sheet.cells].map(([at, cell]) => [at, unmarked(cell)]));
  for (const correction of corrections) correctCell(workbook.sheets, correction);
  for (const table of tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.place);
    if (sheet !== undefined) sheet.cells = markedCells(sheet.rows, marksOf(language, faults, table), sheet.cells);
  }
  const list = faultSheet(language, faults);
  const earlier = workbook.sheets.findIndex(({ name }) => name === list.name);
  if (earlier < 0) workbook.sheets.push(list);
  else workbook.sheets[earlier] = list;
  return saveXlsx(workbook);
};

const plainValue = (cell: RawTable['rows'][number][number]): string | number | boolean | null =>
  cell === null || typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell);

/** Text tables and old workbooks as a new workbook, a sheet each, what was read in each cell. */
const markedTables = (
  tables: readonly RawTable[],
  faults: readonly Fault[],
  language: Language,
): Promise<Uint8Array> => {
  const sheets = tables.map((table): WriteSheet => {
    const rows = table.rows.map((cells) => cells.map(plainValue));
    return { name: sheetName(table.place), rows, cells: markedCells(rows, marksOf(language, faults, table)) };
  });
  return writeWorkbook([...sheets, faultSheet(language, faults)], {
    title: render(language, message('marked.sheet')),
    date: new Date(0),
  });
};

/**
 * The files of a dataset that lies on disk, a file or a folder, by the names they are shown under; none where the path
 * leads nowhere, which its import reports.
 */
export const filesOf = async (path: string, names?: FileNames): Promise<readonly UploadedFile[]> => {
  const shown = (name: string): string => names?.get(name) ?? name;
  try {
    if (!(await stat(path)).isDirectory()) return [{ name: shown(basename(path)), bytes: await readFile(path) }];
    const entries = await readdir(path, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return await Promise.all(
      files.map(async (name) => ({ name: shown(name), bytes: await readFile(join(path, name)) })),
    );
  } catch (error) {
    if (isFileSystemError(error)) return [];
    throw error;
  }
};

/** The name of a text file as a sheet may be called: the table's own name, which says what it is. */
const sheetName = (place: string): string =>
  place
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31);

/**
 * The uploaded workbook back with every faulty cell marked and commented, and a sheet that lists all faults; text
 * tables come back as one workbook. `null` where the files are no tables: then there is no cell to mark.
 */
export const markedWorkbook = async (
  files: readonly UploadedFile[],
  faults: readonly Fault[],
  language: Language,
  prepared: Pick<IntakeOptions, 'corrections' | 'headings'> = {},
): Promise<Uint8Array | null> => {
  const read = await readTablesFromFiles(files);
  if (!read.ok) return null;
  const corrections = prepared.corrections ?? [];
  const tables = preparedTables(read.value, prepared);
  const [only, ...others] = files;
  const isWorkbook =
    only !== undefined && others.length === 0 && looksLikeZip(only.bytes) && !/\.zip$/i.test(only.name);
  return isWorkbook
    ? markedCopy(only.bytes, tables, faults, { language, corrections })
    : markedTables(tables, faults, language);
};
