import { filesOf, markedWorkbook } from '../documents/mark-workbook.ts';
import { readDataset } from '../documents/read-dataset.ts';
import type { MarkedUpload, MarkTask } from './mark-upload.ts';

/** Reads the files of a dataset as its import would, and marks what the import reports. */
export const markDataset = async ({ path, names, language, ...reading }: MarkTask): Promise<MarkedUpload> => {
  const read = await readDataset(path, reading, names);
  const faults = read.ok ? read.value.warnings : read.faults;
  const workbook =
    faults.length === 0 ? null : await markedWorkbook(await filesOf(path, names), faults, language, reading);
  return { faults, workbook };
};
