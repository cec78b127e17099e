import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Policy } from '../../src/policy/policy.ts';
import type { Caller } from '../access/caller.ts';
import { storedHeadings } from '../storage/heading-maps.ts';
import type { Job, JobFile } from '../storage/job.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import type { ImportRequest } from '../worker/import-job.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';
import { judgeSize } from './upload-size.ts';

/** The files of a dataset, as one upload or one name. */
export interface DatasetFiles {
  readonly name: string;
  readonly files: readonly JobFile[];
  /** What the folder of the files is called; `null`: one file is the whole dataset. */
  readonly folder: string | null;
}

/** The files of a dataset that lies ready on disk, a file or a folder. */
export const filesAt = async (path: string, name: string): Promise<DatasetFiles> => {
  const found = await stat(path);
  if (!found.isDirectory()) return { name, files: [{ name: basename(path), path }], folder: null };
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
    .map((entry) => ({ name: entry.name, path: join(path, entry.name) }));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file.path)).size));
  judgeSize(sizes.reduce((sum, size) => sum + size, 0));
  return { name, files, folder: basename(path) };
};

/**
 * Takes the import of a dataset on as a job, as a policy reads it: by its reference date and with the subjects it adds.
 * The files are kept with the job; nothing of them need stay where it lies.
 */
export const startImport = (
  services: Services,
  caller: Caller,
  { name, files, folder }: DatasetFiles,
  { referenceDate, subjects: addedSubjects }: Policy,
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const headings = await asCaller(services.database, caller, storedHeadings);
    const request: ImportRequest = { referenceDate, addedSubjects, folder, headings };
    const given = { id: services.newId(), kind: 'import', datasetId: null, datasetName: name, request, files } as const;
    const job = await services.jobs.submit(caller, { ...given, createdAt: services.now() });
    if (job === undefined) throw new Refused('queue_full');
    return job;
  });
