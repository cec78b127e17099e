import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../api/storage/backup/make-backup.ts';
import { restoreBackup } from '../../api/storage/backup/restore-backup.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import type { Job, Jobs } from '../../api/storage/job.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { PlanJobRequest } from '../../api/worker/solve-plan.ts';
import { defaultPolicy } from '../../src/policy/schema.ts';
import { solveAtOnce, solveUntilCancelled } from '../http/solves.ts';
import { storeCounty } from '../store/stored-county.ts';
import { newDatabaseUrl, testDatabase } from '../support/database.ts';
import { openHere } from './open-here.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.toReversed()) await end();
});

const planRequest: PlanJobRequest = {
  policy: defaultPolicy,
  previousPlanId: null,
  orders: [],
  engine: 'auto',
  timeLimit: null,
};

const open = async (...given: Parameters<typeof openHere>) => {
  const here = await openHere(...given);
  ends.push(here.close);
  return here;
};

describe('jobs in a backup', () => {
  it('runs open jobs of a restored backup and does not repeat finished ones', async () => {
    const database = await testDatabase();
    ends.push(() => database.close());
    const { caller, datasetId } = await storeCounty(database, 'own');
    const submit = async (jobs: Jobs): Promise<Job> => {
      const given = { id: randomUUID(), kind: 'plan', datasetId, datasetName: 'own', request: planRequest } as const;
      const job = await jobs.submit(caller, { ...given, createdAt: new Date() });
      if (job === undefined) throw new Error('the queue is full');
      return job;
    };
    const until = async (jobs: Jobs, { id }: Job, state: Job['state']): Promise<void> => {
      for await (const { job } of jobs.follow(caller, id, 0, AbortSignal.timeout(300_000)))
        if (job.state === state) return;
      throw new Error(`the job was never ${state}`);
    };

    const first = await openHere(database.url, { concurrency: 1, solve: solveAtOnce });
    const done = await submit(first.jobs);
    await until(first.jobs, done, 'finished');
    await first.close();
    const { jobs } = await open(database.url, { concurrency: 1, solve: solveUntilCancelled });
    const running = await submit(jobs);
    await until(jobs, running, 'running');
    const waiting = await submit(jobs);
    const folder = await mkdtemp(join(tmpdir(), 'junheng-jobs-'));
    ends.push(() => rm(folder, { recursive: true }));
    await makeBackup(database.url, join(folder, 'whole'), { made: new Date(), version: '0' });

    const url = await newDatabaseUrl('empty');
    await restoreBackup(url, join(folder, 'whole'));
    let solves = 0;
    const restored = await open(url, {
      concurrency: 1,
      solve: (...given) => {
        solves += 1;
        return solveAtOnce(...given);
      },
    });
    expect(await restored.jobs.find(caller, done.id)).toMatchObject({ state: 'finished' });
    await until(restored.jobs, running, 'finished');
    await until(restored.jobs, waiting, 'finished');
    expect(solves).toBe(2);
    const kept = await asService(restored.database, async (transaction) => ({
      plans: await transaction
        .selectFrom('plans')
        .select('id')
        .where('id', 'in', [done.id, running.id, waiting.id])
        .execute(),
      created: await transaction
        .selectFrom('events')
        .select('subjectId')
        .where('action', '=', 'plans.create')
        .where('subjectId', 'in', [done.id, running.id, waiting.id])
        .execute(),
      whole: (await checkTrails(transaction)).every(({ broken }) => broken === null),
    }));
    expect([kept.plans.length, kept.created.length, kept.whole]).toEqual([3, 3, true]);
  });
});
