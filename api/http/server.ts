import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import packageJson from '../../package.json' with { type: 'json' };
import { openSolvingPool } from '../../solver/index.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { usualCost } from '../access/passwords.ts';
import { defaultMemoryLimit } from '../memory-limit.ts';
import { projectFolder } from '../project-folder.ts';
import { diskBundledAssets } from '../storage/bundled-assets.ts';
import { datasetStore } from '../storage/datasets.ts';
import { type OpenStore, openStore } from '../storage/open-store.ts';
import { planStore } from '../storage/plans.ts';
import { openPlanSessions } from '../use-cases/plan-sessions.ts';
import type { Services } from '../use-cases/services.ts';
import { firstOfficer } from '../use-cases/sign-in/first-officer.ts';
import { type FirstAccount, firstStart } from '../use-cases/sign-in/first-start.ts';
import { filesAt, startImport } from '../use-cases/start-import.ts';
import { startPlan } from '../use-cases/start-plan.ts';
import { importDataset } from '../worker/import-dataset.ts';
import { markUpload } from '../worker/mark-upload.ts';
import { openJobs } from '../worker/open-jobs.ts';
import { readUpload } from '../worker/read-upload.ts';
import { renderDocuments, writeDecision } from '../worker/render-documents.ts';
import { renderWorkbook } from '../worker/render-workbook.ts';
import { createApp } from './app.ts';
import type { ProviderSettings } from './auth/oidc/settings.ts';
import { logSerializers } from './log-serializers.ts';
import { settled } from './plugins/problems.ts';
import { usualLimits } from './plugins/rate-limits.ts';
import type { PublicAddress } from './public-address.ts';
import { waitFor } from './routes/jobs/ended.ts';

/** What a process does: answers requests, does jobs, or both. */
export const serviceRoles = ['all', 'web', 'worker'] as const;
export type ServiceRole = (typeof serviceRoles)[number];

export interface ServerOptions {
  readonly role: ServiceRole;
  readonly host: string;
  readonly port: number;
  /** Folder of the service's own data: its database, `datasets` that are offered by name, and `calendars`. */
  readonly data: string;
  /** An external PostgreSQL instead of the one brought along. */
  readonly databaseUrl: string | null;
  readonly publicAddress: PublicAddress | null;
  /** The county's own identity provider, where one is configured. */
  readonly identityProvider: ProviderSettings | null;
  readonly trustedProxies: readonly string[];
  /** What the first district and the first account are called. */
  readonly firstNames: { readonly district: string; readonly account: string };
  readonly onFailure: (text: string) => void;
}

/** Its library is loaded where a provider is configured, and nowhere else. */
const providerOf = async (settings: ProviderSettings | null): Promise<Services['identityProvider']> =>
  settings === null ? null : (await import('./auth/oidc/provider.ts')).openProvider(settings);

/** Cores left to the service itself and the browser. */
const solvesAtOnce = Math.max(1, availableParallelism() - 1);

/** Concurrent import and document jobs: seconds each, one thread each. */
const shortAtOnce = 2;

/** Sessions kept open for questions: each holds a solved model in the memory of a process. */
const keptSessions = 2;
/** Milliseconds after which a session without a question is closed. */
const sessionIdle = 5 * 60 * 1000;

interface OpenServices {
  readonly services: Services;
  /** Hands back the jobs under way and ends the solving processes. */
  readonly close: () => Promise<void>;
}

const openServices = async (options: ServerOptions, { database, url, diskSpace }: OpenStore): Promise<OpenServices> => {
  const datasets = datasetStore(database);
  const plans = planStore(database, datasets);
  const now = (): Date => new Date();
  const reportFailure = (id: string, error: unknown): void => {
    const said = error instanceof Error ? error.message : String(error);
    options.onFailure(id === '' ? said : `${id}: ${said}`);
  };
  const pool = openSolvingPool();
  const sessions = openPlanSessions(pool, {
    kept: keptSessions,
    idle: sessionIdle,
    onFailure: (error) => reportFailure('', error),
  });
  const { jobs, holder, folders, ...opened } = await openJobs({
    database,
    url,
    data: options.data,
    datasets,
    plans,
    solve: pool.solve,
    runTask: pool.runTask,
    open: pool.open,
    importDataset,
    renderDocuments,
    renderWorkbook,
    now,
    memoryLimit: defaultMemoryLimit,
    concurrency: options.role === 'web' ? 0 : Math.min(2, solvesAtOnce),
    shortConcurrency: options.role === 'web' ? 0 : shortAtOnce,
    queueLimit: 20,
    progressEvery: 200,
    hasRoom: diskSpace.hasSpace,
    keepFor: 30 * 24 * 60 * 60 * 1000,
    onFailure: reportFailure,
  });
  const services = {
    database,
    passwordCost: usualCost,
    identityProvider: await providerOf(options.identityProvider),
    datasets,
    plans,
    jobs,
    sessions,
    holder,
    folders,
    shelf: diskBundledAssets({
      samples: join(projectFolder, 'data', 'samples'),
      presets: join(projectFolder, 'data', 'presets'),
      datasets: join(options.data, 'datasets'),
      calendars: join(options.data, 'calendars'),
    }),
    renderDocuments,
    writeDecision,
    renderWorkbook,
    markUpload,
    readUpload,
    newId: randomUUID,
    now,
    hasRoom: diskSpace.hasSpace,
    memoryLimit: defaultMemoryLimit,
    solvingFigures: pool.figures,
  };
  return {
    services,
    close: async () => {
      await sessions.close();
      await opened.close();
      await pool.close();
    },
  };
};

export interface RunningServer {
  /** `null`: a worker, which is reached by the database alone. */
  readonly address: string | null;
  /** The first account, on the very first start. */
  readonly firstAccount: FirstAccount | null;
  readonly close: () => Promise<void>;
}

/** Seconds the first import may take: as long as a worker may need to come up. */
const sampleSeconds = 600;

/**
 * Plans the bundled sample with the built-in policy where the first district has no plan yet, so that a new
 * installation shows a plan on the first visit.
 */
const planSample = async (app: FastifyInstance): Promise<void> => {
  const { services } = app;
  const officer = await firstOfficer(services.database);
  const path = await services.shelf.samplePath('sample');
  if (officer === null || path === undefined) return;
  if ((await services.plans.list(officer)).length > 0 || (await services.jobs.list(officer, ['plan'])).length > 0)
    return;
  const begun = settled(await startImport(services, officer, await filesAt(path, basename(path)), defaultPolicy));
  const { datasetId } = await waitFor(app, officer, begun, sampleSeconds);
  if (datasetId !== null) settled(await startPlan(services, officer, { datasetId }));
};

const urlOf = (app: FastifyInstance): string => {
  const address = app.server.address();
  if (address === null || typeof address === 'string') return String(address);
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(address.address) ? 'localhost' : address.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
};

/** Listens and begins to plan the sample, or only works. Rejects with the system's own error when it cannot listen. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const store = await openStore(options);
  try {
    return await serve(options, store);
  } catch (error) {
    await store.close();
    throw error;
  }
};

const serve = async (options: ServerOptions, store: OpenStore): Promise<RunningServer> => {
  const open = await openServices(options, store);
  try {
    if (options.role === 'worker') return working(store, open);
    return await listen(options, store, open);
  } catch (error) {
    await open.close();
    throw error;
  }
};

const working = (store: OpenStore, { close }: OpenServices): RunningServer => ({
  address: null,
  firstAccount: null,
  close: async () => {
    await close();
    await store.close();
  },
});

const listen = async (
  options: ServerOptions,
  store: OpenStore,
  { services, close }: OpenServices,
): Promise<RunningServer> => {
  const app = await createApp(services, {
    version: packageJson.version,
    pageFolder: join(projectFolder, 'web', 'dist'),
    logger: { level: 'warn', stream: process.stderr, serializers: logSerializers },
    publicAddress: options.publicAddress,
    trustedProxies: options.trustedProxies,
    rateLimits: usualLimits,
  });
  await app.listen({ host: options.host, port: options.port });
  // Only a service that listens makes the first account, since only it prints the secret. If that fails, the process
  // exits, to be restarted, instead of listening without a database.
  const firstAccount = await firstStart(store.database, options.firstNames, usualCost).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  let stopping = false;
  planSample(app).catch((error: unknown) => {
    // What a stop cut short, the next start begins again.
    if (!stopping) app.log.error({ err: error }, 'sample');
  });
  return {
    address: options.publicAddress?.origin ?? urlOf(app),
    firstAccount,
    close: async () => {
      stopping = true;
      await app.close();
      await close();
      await store.close();
    },
  };
};
