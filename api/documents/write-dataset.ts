import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WriteSheet } from 'hucre/xlsx';
import type { District } from '../../src/district/district.ts';
import type { Wording } from '../../src/intake/values/value-form.ts';
import { type WrittenTable, writeTables } from '../../src/intake/write-tables.ts';
import type { AddedSubject } from '../../src/policy/policy.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { encodeText, type TextEncoding } from './decode-text.ts';
import { writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface DatasetWriting {
  /** Headings, enumerated words and file or sheet names: identifiers or Chinese. */
  readonly headings: Wording;
  readonly addedSubjects?: readonly AddedSubject[];
}

const csvBytes = (table: WrittenTable, encoding: TextEncoding): Uint8Array =>
  encodeText(writeCsv([table.headings, ...table.rows]), encoding);

/** The files of a dataset folder, by name. */
export const datasetFiles = (
  district: District,
  { headings, encoding, addedSubjects = [] }: DatasetWriting & { readonly encoding: TextEncoding },
): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  writeTables(district, headings, addedSubjects).map((table) => ({
    name: `${table.title}.csv`,
    bytes: csvBytes(table, encoding),
  }));

/** Writes a district as a folder of CSV files, made if need be; it reads back to the same district. */
export const writeDatasetFolder = async (
  folder: string,
  district: District,
  writing: DatasetWriting & { readonly encoding: TextEncoding },
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of datasetFiles(district, writing)) await writeFile(join(folder, name), bytes);
};

const widths = { least: 8, most: 40 };

/** `_x0041_` is how a workbook writes an `A`; a text that looks like that must be written so that it stays itself. */
const asCell = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' ? cell.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : cell;

const sheetOf = ({ title, headings, rows }: WrittenTable): WriteSheet => ({
  name: title,
  columns: headings.map((heading, at) => {
    const longest = Math.max(0, ...rows.slice(0, 200).map((row) => displayWidth(String(row[at] ?? ''))));
    return {
      width: Math.min(widths.most, Math.max(widths.least, longest + 2, displayWidth(heading) + 2)),
    };
  }),
  rows: [[...headings], ...rows.map((row) => row.map(asCell))],
  freezePane: { rows: 1 },
});

/** The same as one workbook, a sheet per table; its inner dates are fixed so that equal districts give equal bytes. */
export const datasetWorkbook = (
  district: District,
  { headings, addedSubjects = [] }: DatasetWriting,
): Promise<Uint8Array> =>
  writeWorkbook(writeTables(district, headings, addedSubjects).map(sheetOf), {
    title: 'dataset',
    date: new Date(Date.UTC(2000, 0, 1)),
  });

export const writeDatasetWorkbook = async (path: string, district: District, writing: DatasetWriting): Promise<void> =>
  writeFile(path, await datasetWorkbook(district, writing));
