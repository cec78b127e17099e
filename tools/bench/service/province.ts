import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, everyScope } from '../../../api/access/caller.ts';
import { defaultMemoryLimit } from '../../../api/memory-limit.ts';
import { packed } from '../../../api/storage/content.ts';
import type { Database } from '../../../api/storage/database.ts';
import { countsOf } from '../../../api/storage/dataset-counts.ts';
import { datasetStore } from '../../../api/storage/datasets.ts';
import { openStore } from '../../../api/storage/open-store.ts';
import { planStore } from '../../../api/storage/plans.ts';
import { asService } from '../../../api/storage/transaction-as-caller.ts';
import { importDataset } from '../../../api/worker/import-dataset.ts';
import { openJobs } from '../../../api/worker/open-jobs.ts';
import { renderDocuments } from '../../../api/worker/render-documents.ts';
import { renderWorkbook } from '../../../api/worker/render-workbook.ts';
import type { PlanJobRequest } from '../../../api/worker/solve-plan.ts';
import { openSolvingPool } from '../../../solver/index.ts';
import { districtFingerprint } from '../../../src/district/hash.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { generateDistrict } from '../../generator/generate.ts';
import { startProcess } from './server.ts';

interface Options {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

const counties = Number(process.env.JUNHENG_BENCH_COUNTIES ?? 100);
const workersInTurn = [1, 2, 4];
/** Milliseconds between two polls of the queue. */
const look = 100;

interface County {
  readonly caller: Caller;
  readonly datasetId: string;
}

/** A county of 60 to 180 teachers with its dataset stored. */
const settle = async (database: Database, number: number): Promise<County> => {
  const { id: districtId } = await asService(database, (transaction) =>
    transaction
      .insertInto('districts')
      .values({ code: `county-${number}`, name: `county ${number}` })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const caller: Caller = {
    accountId: randomUUID(),
    membershipId: randomUUID(),
    role: 'personnel_officer',
    districtId,
    schoolId: null,
    teacherId: null,
    scopes: everyScope,
  };
  const teachers = 60 + (number % 7) * 20;
  const district = generateDistrict({ schools: Math.round(teachers / 12), teachers, seed: number, profile: 'mixed' });
  const { id } = await datasetStore(database).add(caller, {
    name: `county ${number}`,
    createdAt: new Date(),
    referenceDate: defaultPolicy.referenceDate,
    sha256: districtFingerprint(district),
    counts: countsOf(district),
    warnings: [],
    content: await packed(district),
  });
  return { caller, datasetId: id };
};

const request: PlanJobRequest = {
  policy: defaultPolicy,
  policyId: null,
  previousPlanId: null,
  orders: [],
  engine: 'auto',
  timeLimit: 120,
};

/** Seconds from the request to the end of each job, in the order of their ends. */
const ends = async (database: Database, ids: readonly string[], from: number): Promise<readonly number[]> => {
  for (;;) {
    const rows = await asService(database, (transaction) =>
      transaction
        .selectFrom('jobs')
        .select(['state', 'finishedAt'])
        .where('id', 'in', [...ids])
        .execute(),
    );
    const finished = rows.filter(({ state }) => state !== 'queued' && state !== 'running');
    if (finished.length === ids.length) {
      const failed = finished.filter(({ state }) => state !== 'finished').length;
      if (failed > 0) throw new Error(`${failed} jobs failed`);
      return finished.map(({ finishedAt }) => ((finishedAt?.getTime() ?? 0) - from) / 1000).toSorted((a, b) => a - b);
    }
    await new Promise((resolve) => setTimeout(resolve, look));
  }
};

/** A hundred small counties on one database, planned by one, two and four worker processes, each with one solve at a time. */
export const runProvinceBench = async ({ out, note }: Options): Promise<void> => {
  const data = await mkdtemp(join(tmpdir(), 'junheng-province-'));
  await chmod(data, 0o711);
  const pool = openSolvingPool();
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL || null });
  try {
    const { database, url } = store;
    const datasets = datasetStore(database);
    note(`${counties} counties`);
    const settled: County[] = [];
    for (let number = 1; number <= counties; number += 1) settled.push(await settle(database, number));
    const { jobs, close } = await openJobs({
      database,
      url,
      data,
      datasets,
      plans: planStore(database, datasets),
      solve: pool.solve,
      runTask: pool.runTask,
      open: pool.open,
      importDataset,
      renderDocuments,
      renderWorkbook,
      now: () => new Date(),
      memoryLimit: defaultMemoryLimit,
      concurrency: 0,
      shortConcurrency: 0,
      queueLimit: 20,
      progressEvery: 200,
      hasRoom: async () => true,
      keepFor: 24 * 60 * 60 * 1000,
      onFailure: (id, error) => note(`${id} ${error instanceof Error ? error.message : String(error)}`),
    });
    try {
      out(
        '| workers | counties | seconds | plans/minute | times one worker | first done s | half done s | load at start |',
      );
      out('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
      let one: number | null = null;
      for (const count of workersInTurn) {
        note(`${count} workers`);
        const workers = await Promise.all(
          Array.from({ length: count }, () => startProcess(['--data', data, '--role', 'worker'])),
        );
        try {
          const [busy, from] = [loadavg()[0] ?? 0, Date.now()];
          const ids: string[] = [];
          for (const { caller, datasetId } of settled) {
            const id = randomUUID();
            const given = {
              id,
              kind: 'plan',
              datasetId,
              datasetName: 'county',
              request,
              createdAt: new Date(),
            } as const;
            if ((await jobs.submit(caller, given)) !== undefined) ids.push(id);
          }
          const seconds = await ends(database, ids, from);
          const [first = 0, half = 0, last = 0] = [seconds[0], seconds[Math.floor(seconds.length / 2)], seconds.at(-1)];
          one ??= last;
          const cells = [last, (60 * ids.length) / last, one / last, first, half, busy].map((cell) => cell.toFixed(1));
          out(`| ${count} | ${ids.length} | ${cells.join(' | ')} |`);
        } finally {
          await Promise.all(workers.map(({ stop }) => stop()));
        }
      }
    } finally {
      await close();
    }
  } finally {
    await pool.close();
    await store.close();
    await rm(data, { recursive: true, force: true });
  }
};
