import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packed } from '../storage/content.ts';
import type { Database } from '../storage/database.ts';
import { addDataset } from '../storage/datasets.ts';
import { writeJobFiles } from '../storage/job-files.ts';
import type { TemporaryFolders } from '../storage/temporary-folders.ts';
import type { DoJob } from './do-job.ts';
import type { ImportDataset, ImportTask } from './import-dataset.ts';

/** The request of an import: how to read its files. */
export interface ImportRequest
  extends Pick<ImportTask, 'corrections' | 'headings' | 'referenceDate' | 'addedSubjects'> {
  /** What the folder of the files is called; `null`: one file is the whole dataset. */
  readonly folder: string | null;
  /** The import that took the files over, to read them again with corrected cells. */
  readonly continuedBy?: string;
}

export interface ImportOptions {
  readonly database: Database;
  readonly importDataset: ImportDataset;
  readonly folders: TemporaryFolders;
}

/** Writes the files of an import into a folder as they were uploaded: where they lie, and what they are called. */
export const layFiles = async (
  database: Database,
  jobId: string,
  own: string,
  folder: string | null,
): Promise<Required<Pick<ImportTask, 'path' | 'names'>>> => {
  const into = folder === null ? own : join(own, folder);
  await mkdir(into, { recursive: true });
  const names = await writeJobFiles(database, jobId, into);
  const [first = ''] = names.keys();
  return { path: folder === null ? join(into, first) : into, names };
};

/**
 * Reads what was uploaded, in a thread of its own, and stores the dataset; or keeps every fault of it as the job's
 * result, and the files for their correction. The same content under the same name is stored once, however often it is imported.
 */
export const importJob =
  ({ database, importDataset, folders }: ImportOptions): DoJob =>
  async ({ id, caller, datasetName: name, createdAt, request }, { signal }) => {
    const { folder, continuedBy: _none, ...reading } = request as ImportRequest;
    const { referenceDate } = reading;
    return folders.lend(async (own) => {
      const files = await layFiles(database, id, own, folder);
      const read = await importDataset({ ...files, ...reading }, signal);
      if (!read.ok) {
        const values = { name, count: read.faults.length };
        const failure = { code: 'dataset_faults', text: '', values } as const;
        return { failure, result: await packed(read.faults), keepsInput: true };
      }
      const dataset = { name, createdAt, referenceDate, ...read.value };
      return { store: async (transaction) => ({ datasetId: (await addDataset(transaction, caller, dataset)).id }) };
    });
  };
