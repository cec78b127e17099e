import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../api/storage/database.ts';
import { datasetStore } from '../../api/storage/datasets.ts';
import { planStore } from '../../api/storage/plans.ts';
import { importDataset } from '../../api/worker/import-dataset.ts';
import { type OpenJobsOptions, openJobs } from '../../api/worker/open-jobs.ts';
import { renderDocuments } from '../../api/worker/render-documents.ts';
import { renderWorkbook } from '../../api/worker/render-workbook.ts';
import { jobsInProcess } from '../support/in-process.ts';

/** One process's part in the jobs of a database, with connections of its own, as another process would have it. */
export const openHere = async (
  url: string,
  options: Pick<OpenJobsOptions, 'solve' | 'concurrency'> & Partial<OpenJobsOptions>,
) => {
  const database = openDatabase(url, { connections: 4 });
  const datasets = datasetStore(database);
  const { data = join(tmpdir(), `junheng-here-${randomUUID()}`) } = options;
  const { jobs, close } = await openJobs({
    database,
    url,
    datasets,
    plans: planStore(database, datasets),
    importDataset,
    renderDocuments,
    renderWorkbook,
    runTask: jobsInProcess.runTask,
    open: jobsInProcess.open,
    now: () => new Date(),
    memoryLimit: 1024,
    queueLimit: 20,
    shortConcurrency: options.concurrency,
    progressEvery: 0,
    keepFor: 60_000,
    hasRoom: async () => true,
    onFailure: () => undefined,
    ...options,
    data,
  });
  return {
    jobs,
    database,
    close: async () => {
      await close();
      await database.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
