import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../api/app.ts';
import { writeDatasetFolder } from '../../api/files/write-dataset.ts';
import { importDataset } from '../../api/jobs/import-dataset.ts';
import { memoryPlanJobs, type PlanJobOptions } from '../../api/jobs/memory-plan-jobs.ts';
import { renderWorkbook } from '../../api/jobs/render-workbook.ts';
import { memoryDatasets } from '../../api/store/datasets.ts';
import { memoryPlans } from '../../api/store/plans.ts';
import { diskShelf } from '../../api/store/shelf.ts';
import { generateDistrict } from '../../src/synthetic/generate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface TestService {
  readonly app: FastifyInstance;
  /** A folder of datasets the service knows: `small`, five schools with sixty teachers. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The application with real files, workers and stores; only the solve is the test's own. */
export const testService = async (
  options: Pick<PlanJobOptions, 'solve'> & Partial<PlanJobOptions>,
): Promise<TestService> => {
  const folder = await mkdtemp(join(tmpdir(), 'junheng-http-'));
  const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
  await writeDatasetFolder(join(folder, 'small'), district, { headings: 'identifier', encoding: 'utf8' });
  let ids = 0;
  const jobs = memoryPlanJobs({
    now: () => new Date(),
    concurrency: 1,
    queueLimit: 2,
    keepFor: 60_000,
    keepAtMost: 10,
    progressEvery: 0,
    onFailure: () => undefined,
    ...options,
  });
  const app = await createApp(
    {
      jobs,
      datasets: memoryDatasets(10),
      plans: memoryPlans(),
      shelf: diskShelf({ samples: folder, presets: join(root, 'data', 'presets'), datasets: null }),
      importDataset,
      renderWorkbook,
      newId: () => `id-${++ids}`,
      now: () => new Date(),
      memoryLimit: 1024,
    },
    { version: '0.0.0', pageFolder: join(root, 'web'), logger: false },
  );
  return {
    app,
    folder,
    close: async () => {
      await jobs.close();
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
