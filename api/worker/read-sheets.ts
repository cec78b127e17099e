import { preparedTables } from '../../src/intake/read-district.ts';
import { faultCells } from '../../src/intake/upload/fault-cells.ts';
import { uploadSheet } from '../../src/intake/upload/upload-sheet.ts';
import { readTables } from '../documents/read-tables.ts';
import type { ReadTables, ReadUploadTask } from './read-upload.ts';

/** The tables of an upload with their corrections; none where its files are no tables, which is a fault of its own. */
export const readSheets = async ({ path, names, faults, ...prepared }: ReadUploadTask): Promise<ReadTables> => {
  const read = await readTables(path, names);
  const tables = read.ok ? preparedTables(read.value, prepared) : [];
  const byPlace = new Map(tables.map((table) => [table.place, table]));
  const cells = faults.map((fault) => {
    const table = byPlace.get(fault.place);
    return table === undefined ? [] : faultCells(fault, table);
  });
  return { sheets: tables.map(uploadSheet), cells };
};
