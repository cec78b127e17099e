import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { PasswordCost } from '../../api/access/passwords.ts';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { type AppOptions, createApp } from '../../api/http/app.ts';
import { diskBundledAssets } from '../../api/storage/bundled-assets.ts';
import type { Database } from '../../api/storage/database.ts';
import { datasetStore } from '../../api/storage/datasets.ts';
import { planStore } from '../../api/storage/plans.ts';
import { openPlanSessions } from '../../api/use-cases/plan-sessions.ts';
import type { Services } from '../../api/use-cases/services.ts';
import { type OpenJobsOptions, openJobs } from '../../api/worker/open-jobs.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { addDistrict, testDatabase } from '../support/database.ts';
import {
  jobsInProcess,
  markInProcess,
  readUploadInProcess,
  solvingInProcess,
  writeDecisionInProcess,
} from '../support/in-process.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { watchAnswers } from './watch-answers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The least Argon2 takes: what a password costs is not what these tests are about. */
export const cheapPasswords: PasswordCost = { memory: 8, passes: 1, parallelism: 1 };

export interface TestService {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly districtId: string;
  /** The personnel officer of the district. */
  readonly officer: Client;
  /** Asks as the personnel officer. */
  readonly inject: Client['inject'];
  /** A folder of datasets the service knows: `small`, five schools with sixty teachers. */
  readonly folder: string;
  /** Answers so far whose status or media type the OpenAPI document does not declare for their operation. */
  readonly undeclared: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * The application with real files, jobs and stores; only the solve is the test's own. Imports, documents and workbooks
 * are made in the process of the test, by the functions the service runs in threads; a test about the threads names them.
 */
export const testService = async (
  options: Pick<OpenJobsOptions, 'solve'> & Partial<OpenJobsOptions>,
  appOptions: Partial<AppOptions> = {},
  /** What the service takes the time to be. */
  clock: () => Date = () => new Date(),
  /** Parts of the world that are the test's own too. */
  parts: Partial<Services> = {},
): Promise<TestService> => {
  const database = await testDatabase();
  const districtId = await addDistrict(database, 'first');
  const folder = await mkdtemp(join(tmpdir(), 'junheng-http-'));
  const data = await mkdtemp(join(tmpdir(), 'junheng-http-data-'));
  const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
  await writeDatasetFolder(join(folder, 'small'), district, { headings: 'identifier', encoding: 'utf8' });
  const datasets = datasetStore(database);
  const plans = planStore(database, datasets);
  const { jobs, holder, folders, close } = await openJobs({
    database,
    url: database.url,
    data,
    datasets,
    plans,
    ...jobsInProcess,
    now: () => new Date(),
    memoryLimit: 1024,
    concurrency: 1,
    shortConcurrency: 1,
    queueLimit: 2,
    keepFor: 60_000,
    hasRoom: async () => true,
    progressEvery: 0,
    onFailure: () => undefined,
    ...options,
  });
  const sessions = openPlanSessions(solvingInProcess, { kept: 2, idle: 60_000, onFailure: () => undefined });
  const app = await createApp(
    {
      database,
      passwordCost: cheapPasswords,
      identityProvider: null,
      jobs,
      holder,
      folders,
      datasets,
      plans,
      sessions,
      shelf: diskBundledAssets({ samples: folder, presets: join(root, 'data', 'presets'), datasets: null }),
      renderDocuments: jobsInProcess.renderDocuments,
      writeDecision: writeDecisionInProcess,
      renderWorkbook: jobsInProcess.renderWorkbook,
      markUpload: markInProcess,
      readUpload: readUploadInProcess,
      newId: randomUUID,
      now: clock,
      hasRoom: async () => true,
      memoryLimit: 1024,
      solvingFigures: () => ({ processes: 0, busy: 0, waiting: 0, solves: 0, replaced: 0 }),
      ...parts,
    },
    {
      version: '0.0.0',
      pageFolder: join(root, 'web', 'dist'),
      logger: false,
      publicAddress: null,
      trustedProxies: [],
      rateLimits: { known: 100_000, unknown: 100_000 },
      ...appOptions,
    },
  );
  const undeclared = watchAnswers(app);
  const officer = await signedIn(app, database, { role: 'personnel_officer', districtId });
  return {
    app,
    database,
    databaseUrl: database.url,
    districtId,
    officer,
    inject: officer.inject,
    folder,
    undeclared: () => [...undeclared()],
    close: async () => {
      await app.close();
      await sessions.close();
      await close();
      await database.close();
      for (const one of [folder, data]) await rm(one, { recursive: true, force: true });
    },
  };
};
