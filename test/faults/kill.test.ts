import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asService } from '../../api/store/as-caller.ts';
import { checkTrails } from '../../api/store/check-trails.ts';
import type { Work } from '../../api/store/database.ts';
import { storeFailure } from '../../api/store/failure.ts';
import { junheng } from '../cli/junheng.ts';
import { type Acknowledged, decideOne, importOne, loopOn, person, planOne } from './people.ts';
import { randomFrom } from './random.ts';
import { type ServiceApart, serveApart, type Victim } from './service-apart.ts';
import { setTheScene } from './setting.ts';

const rounds = Number(process.env.JUNHENG_FAULT_ROUNDS ?? 10);
const seed = Number(process.env.JUNHENG_FAULT_SEED ?? 20_261_122);

let data: string;
let scene: Awaited<ReturnType<typeof setTheScene>>;
let service: ServiceApart;
const names = Array.from({ length: rounds }, (_, index) => `county-${index}`);
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-faults-'));
  await chmod(data, 0o711);
  scene = await setTheScene(data, names);
  service = await serveApart(data);
});
afterAll(async () => {
  await service.stop();
  await rm(data, { recursive: true, force: true });
});

/** Looks into the database, as soon as it is there. */
const look = async <Result>(work: (work: Work) => Promise<Result>): Promise<Result> => {
  for (;;)
    try {
      return await asService(scene.database, work);
    } catch (error) {
      if (storeFailure(error) !== 'unavailable') throw error;
      await wait(50);
    }
};

/** Each of the three in every three blows, in an order drawn anew. */
function* victimsFrom(random: () => number): Generator<Victim, never, void> {
  for (;;) {
    const left: Victim[] = ['web', 'worker', 'postgres'];
    while (left.length > 0) yield* left.splice(Math.floor(random() * left.length), 1);
  }
}

/** Nothing that was acknowledged is lost, nothing is there twice, the trail is whole. */
const judge = (told: Acknowledged): Promise<void> =>
  look(async (work) => {
    const own = scene.busy.districtId;
    const datasets = await work.selectFrom('datasets').select('name').where('districtId', '=', own).execute();
    expect(datasets.map(({ name }) => name).toSorted()).toEqual(['busy', ...told.datasets].toSorted());
    const orders = await work.selectFrom('orders').select('reason').execute();
    expect(orders.map(({ reason }) => reason).toSorted()).toEqual(told.orders.toSorted());
    const jobs = await work.selectFrom('jobs').select(['id', 'state']).execute();
    expect(jobs.map(({ id }) => id)).toEqual(expect.arrayContaining(told.plans));
    const plans = await work.selectFrom('plans').select('id').where('districtId', '=', own).execute();
    expect(plans.map(({ id }) => id).toSorted()).toEqual(
      jobs.flatMap(({ id, state }) => (state === 'finished' ? [id] : [])).toSorted(),
    );
    const { planId } = scene.loop;
    const decisions = await work.selectFrom('decisions').select('toState').where('planId', '=', planId).execute();
    const steps = told.steps.filter((step) => step !== 'objected' && step !== 'verdict');
    expect(decisions).toHaveLength(steps.length);
    const answers = await work.selectFrom('reviews').select('standing').where('planId', '=', planId).execute();
    expect(answers).toHaveLength(told.answers.length);
    // One event of each: what was carried out twice would be told twice.
    const events = await work.selectFrom('events').select(['action', 'subjectId']).execute();
    const of = (action: string) => events.filter((event) => event.action === action).map(({ subjectId }) => subjectId);
    expect(of('orders.create')).toHaveLength(told.orders.length);
    expect(of('datasets.import')).toHaveLength(datasets.length + 1);
    expect(of('plans.create').toSorted()).toEqual([...plans.map(({ id }) => id), planId].toSorted());
    expect(of('reviews.create')).toHaveLength(told.answers.length);
    expect((await checkTrails(work)).filter(({ broken }) => broken !== null)).toEqual([]);
  });

it(`loses nothing it acknowledged and does nothing twice in ${rounds} blows (seed ${seed})`, {
  timeout: 120_000 + rounds * 20_000,
}, async () => {
  const random = randomFrom(seed);
  const told: Acknowledged = { datasets: [], plans: [], orders: [], answers: [], steps: [] };
  const officer = person(service.address, scene.busy.session);
  const reviewer = person(service.address, scene.looping.session);
  // The service is there; from here on it looks after its own database.
  await officer.get('/api/session');
  await scene.postgres.close();
  const victims = victimsFrom(random);
  for (let round = 0; round < rounds; round += 1) {
    const [teacher, other] = scene.teachers.slice(2 * round);
    const work = [
      importOne(officer, names[round] ?? '', told),
      planOne(officer, scene.busy.datasetId, told),
      loopOn(reviewer, scene.loop, told).then(() => loopOn(reviewer, scene.loop, told)),
      ...[teacher, other].map((id) => decideOne(officer, scene.busy.datasetId, id ?? '', told)),
    ];
    await wait(Math.floor(random() * 400));
    await service.kill(victims.next().value);
    await Promise.all(work);
    await judge(told);
  }
  for (;;) {
    const open = await look((work) =>
      work.selectFrom('jobs').select('id').where('state', 'in', ['queued', 'running']).execute(),
    );
    if (open.length === 0) break;
    await wait(100);
  }
  await judge(told);
  const ended = await look((work) => work.selectFrom('jobs').select(['state', 'losses']).execute());
  expect(ended.filter(({ state, losses }) => state !== 'finished' && losses < 3)).toEqual([]);
  expect(told.steps).toContain('publish');
  const audit = await junheng('audit', '--data', data, '--lang', 'en');
  expect([audit.code, audit.err]).toEqual([0, expect.any(String)]);
  await scene.database.close();
  expect(await service.stop()).toEqual([0, 0]);
});
