import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/district/date.ts';
import type { AddedSubject } from '../../src/policy/policy.ts';
import { packed } from '../storage/content.ts';
import type { Database } from '../storage/database.ts';
import { addDataset } from '../storage/datasets.ts';
import { writeJobFiles } from '../storage/job-files.ts';
import type { TemporaryFolders } from '../storage/temporary-folders.ts';
import type { DoJob } from './do-job.ts';
import type { ImportDataset } from './import-dataset.ts';

/** The request of an import: how to read its files. */
export interface ImportRequest {
  readonly referenceDate: CalendarDate;
  /** Subjects of the district's own, which its policy adds. */
  readonly addedSubjects: readonly AddedSubject[];
  /** What the folder of the files is called; `null`: one file is the whole dataset. */
  readonly folder: string | null;
}

export interface ImportOptions {
  readonly database: Database;
  readonly importDataset: ImportDataset;
  readonly folders: TemporaryFolders;
}

/**
 * Reads what was uploaded, in a thread of its own, and stores the dataset; or keeps every fault of it as the job's
 * result. The same content under the same name is stored once, however often it is imported.
 */
export const importJob =
  ({ database, importDataset, folders }: ImportOptions): DoJob =>
  async ({ id, caller, datasetName: name, createdAt, request }, { signal }) => {
    const { referenceDate, addedSubjects, folder } = request as ImportRequest;
    return folders.lend(async (own) => {
      const into = folder === null ? own : join(own, folder);
      await mkdir(into, { recursive: true });
      const names = await writeJobFiles(database, id, into);
      const [first = ''] = names.keys();
      const path = folder === null ? join(into, first) : into;
      const read = await importDataset({ path, names, referenceDate, addedSubjects }, signal);
      if (!read.ok) {
        const values = { name, count: read.faults.length };
        return { failure: { code: 'dataset_faults', text: '', values }, result: await packed(read.faults) };
      }
      const dataset = { name, createdAt, referenceDate, ...read.value };
      return { store: async (transaction) => ({ datasetId: (await addDataset(transaction, caller, dataset)).id }) };
    });
  };
