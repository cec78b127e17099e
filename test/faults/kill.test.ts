import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContents } from '../../api/storage/check-contents.ts';
import type { Transaction } from '../../api/storage/database.ts';
import { storeFailure } from '../../api/storage/failure.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { nothingYet } from './acknowledged.ts';
import { type Blow, firstBlows } from './blows.ts';
import { decideOne, importOne, planOne, policyOne, uploadOne } from './county.ts';
import { judge } from './judge.ts';
import { documentsOne, loopOn } from './loop.ts';
import { person } from './people.ts';
import { type ServiceApart, serveApart } from './service-apart.ts';
import { setTheScene } from './setting.ts';
import { openUnderWay } from './under-way.ts';

const rounds = Number(process.env.JUNHENG_FAULT_ROUNDS ?? 10);
const first = Number(process.env.JUNHENG_FAULT_FIRST ?? 0);
const seed = Number(process.env.JUNHENG_FAULT_SEED ?? 20_261_122);
const blows = firstBlows(seed, first + rounds).slice(first);

let data: string;
let scene: Awaited<ReturnType<typeof setTheScene>>;
let service: ServiceApart;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-faults-'));
  await chmod(data, 0o711);
  const names = blows.map(({ round }) => `county-${round}`);
  scene = await setTheScene(data, names);
  service = await serveApart(data, scene.apart);
});
afterAll(async () => {
  await scene.database.close();
  await service.stop();
  await rm(data, { recursive: true, force: true });
});

/** The transaction begun anew, so that all its statements see the rows of one moment. */
const ofOneMoment = sql.raw('rollback; begin isolation level repeatable read; set local role junheng_service');

/** Looks into the database as soon as it is there. */
const look = async <Result>(transaction: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
  for (;;)
    try {
      return await asService(scene.database, async (moment) => {
        await ofOneMoment.execute(moment);
        return transaction(moment);
      });
    } catch (error) {
      if (storeFailure(error) !== 'unavailable') throw error;
      await wait(50);
    }
};

const openJobs = (...states: readonly ('queued' | 'running')[]) =>
  look((transaction) => transaction.selectFrom('jobs').select('kind').where('state', 'in', states).execute());

const until = async (isSo: () => Promise<boolean>, looks: number, pause: number): Promise<boolean> => {
  for (let count = 0; count < looks; count += 1) {
    if (await isSo()) return true;
    await wait(pause);
  }
  return false;
};

/** What the blows have fallen on: the work under way, and who was hit. */
const struck = new Map<string, number>();
const underWay = openUnderWay();

const strike = async ({ victim, during, after }: Blow): Promise<void> => {
  if (during === 'solve') await until(async () => (await openJobs('running')).length > 0, 200, 20);
  else await underWay.begun(during);
  await wait(after);
  const [requested, made] = [underWay.now(), await openJobs('running')];
  await service.kill(victim);
  for (const kind of new Set([...requested, ...made.map((job) => `a running ${job.kind}`)])) {
    const name = `${victim} during ${kind}`;
    struck.set(name, (struck.get(name) ?? 0) + 1);
  }
};

const acknowledged = nothingYet();
const places = () => ({ busy: scene.busy.districtId, looping: scene.looping.districtId, planId: scene.loop.planId });

/**
 * Runs every kind of request concurrently and strikes at a chosen moment. Afterwards each acknowledged result exists
 * once.
 */
const oneRound = async (blow: Blow, officer: ReturnType<typeof person>, reviewer: typeof officer): Promise<void> => {
  const { busy, loop, teachers, workbook } = scene;
  const teacher = teachers[blow.round % teachers.length] ?? '';
  const around = async (): Promise<void> => {
    for (let step = 0; step < 4; step += 1) await loopOn(reviewer, loop, acknowledged);
  };
  await Promise.all([
    strike(blow),
    importOne(officer, `county-${blow.round}`, acknowledged),
    uploadOne(officer, `county-${blow.round}.xlsx`, workbook, acknowledged),
    planOne(officer, busy.datasetId, acknowledged),
    policyOne(officer, blow.round, acknowledged),
    decideOne(officer, busy.datasetId, teacher, `decided in round ${blow.round}`, acknowledged),
    documentsOne(reviewer, loop, acknowledged),
    around(),
  ]);
  // What was taken on as a job is there when the job has ended, however often its worker or its web was lost.
  const isDone = async () => (await openJobs('queued', 'running')).every(({ kind }) => kind === 'plan');
  expect(await until(isDone, 6000, 100), 'what was taken on is done').toBe(true);
  await look((transaction) => judge(transaction, places(), acknowledged));
  expect([...(await officer.repeat()), ...(await reviewer.repeat())]).toEqual([]);
};

/** How a round that failed is carried out again. */
const again = ({ round, victim, during, after }: Blow): string =>
  `round ${round}: ${victim}, ${after} ms into ${during}; again by JUNHENG_FAULT_SEED=${seed} JUNHENG_FAULT_FIRST=${round} JUNHENG_FAULT_ROUNDS=1, or from the beginning by JUNHENG_FAULT_SEED=${seed} JUNHENG_FAULT_ROUNDS=${round + 1}`;

it(`loses nothing it acknowledged and does nothing twice in ${rounds} blows (seed ${seed})`, {
  timeout: 600_000 + rounds * 120_000,
}, async () => {
  const officer = person(service.address, scene.busy.session, underWay);
  const reviewer = person(service.address, scene.looping.session, underWay);
  await officer.get('/api/session');
  await scene.apart.handOver();
  for (const blow of blows)
    await oneRound(blow, officer, reviewer).catch((cause: unknown) => {
      throw new Error(`${again(blow)}\n${String(cause)}\n${service.said()}`, { cause });
    });
  expect(await until(async () => (await openJobs('queued', 'running')).length === 0, 6000, 100)).toBe(true);
  await look((transaction) => judge(transaction, places(), acknowledged));
  const ended = await look((transaction) => transaction.selectFrom('jobs').select(['state', 'losses']).execute());
  expect(ended.filter(({ state, losses }) => state !== 'finished' && losses < 3)).toEqual([]);
  const { checked, changed } = await look(checkContents);
  expect(changed).toEqual([]);
  expect(checked.datasets).toBe(acknowledged.datasets.length + 2);
  expect(await service.stop()).toEqual([0, 0]);
  expect(service.gaveUp()).toEqual([]);
  const table = [...struck].toSorted().map(([name, times]) => `${name}: ${times}`);
  if (rounds > 10) process.stdout.write(`${table.join('\n')}\n`);
  for (const kind of rounds < 50 ? [] : ['import', 'upload', 'documents', 'review', 'verdict', 'publication'])
    expect(table.join('\n')).toContain(`during ${kind}`);
  if (rounds >= 10) expect(table.join('\n')).toContain('during a running plan');
});
