import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { openPlanSessions } from '../../api/use-cases/plan-sessions.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess, solvingInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy, withTeacher } from '../support/lawful-plan.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
let planId: string;
let moved: { teacherId: string; fromSchoolId: string; toSchoolId: string }[];
const opened = { count: 0 };

/** A few teachers less than the posts ask for, and one who is ill. */
const district = ['U1-03', 'U2-03'].reduce(
  (known, id) => withTeacher(known, id, { backboneLevel: 'county' }),
  withTeacher(lawfulDistrict(), 'U1-04', { exemption: 'illness' }),
);

const as = (role: 'principal' | 'teacher' | 'auditor' | 'leader', place: object = {}): Promise<Client> =>
  signedIn(service.app, service.database, { role, districtId: service.districtId, ...place });

beforeAll(async () => {
  const sessions = openPlanSessions(
    {
      open: (request, options) => {
        opened.count += 1;
        return solvingInProcess.open(request, options);
      },
    },
    { kept: 2, idle: 60_000, onFailure: () => undefined },
  );
  service = await testService({ solve: solveInProcess }, {}, undefined, { sessions });
  await writeDatasetFolder(join(service.folder, 'lawful'), district, { headings: 'identifier', encoding: 'utf8' });
  const post = (url: string, payload: object) => service.inject({ method: 'POST', url, payload });
  const datasetId = (await post('/api/datasets', { name: 'lawful' })).json().id;
  planId = (await post('/api/plans', { datasetId, policy: policyDocument(lawfulPolicy()) })).json().id;
  await service.inject(`/api/plans/${planId}/events`);
  await asService(service.database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', planId).execute(),
  );
  moved = (await service.inject(`/api/plans/${planId}/transfers`)).json().transfers;
});
afterAll(() => service.close());

const mover = () => {
  const [first] = moved;
  if (first === undefined) throw new Error('the plan moves no teacher');
  return first;
};
const explanation = (client: Client, teacherId: string, query = '?choices=1') =>
  client.inject({
    url: `/api/plans/${planId}/explanations/${teacherId}${query}`,
    headers: { 'accept-language': 'en' },
  });

describe('explanations over HTTP', () => {
  it('explains a mover in seven blocks with priced alternatives, from one session', async () => {
    const answer = await explanation(service.officer, mover().teacherId);
    expect(answer.statusCode).toBe(200);
    const body = answer.json();
    expect(body).toMatchObject({ planId, outcome: 'moves', proven: true, worth: { decidedBy: expect.any(String) } });
    expect(body.blocks.map(({ key }: { key: string }) => key)).toEqual([
      'route',
      'eligible',
      'posts',
      'alternatives',
      'order',
      'guarantees',
      'sources',
    ]);
    expect(body.alternatives.map(({ kind }: { kind: string }) => kind)).toEqual(['stays', 'elsewhere', 'person']);
    await explanation(service.officer, mover().teacherId);
    expect(opened.count).toBe(1);
  });

  it('explains a teacher who stays, with the health reason for those who decide alone', async () => {
    const officer = (await explanation(service.officer, 'U1-04')).json();
    expect(officer).toMatchObject({ outcome: 'stays', why: 'not_eligible', alternatives: [], priced: null });
    expect(JSON.stringify(officer)).toContain('illness');
    for (const client of [await as('auditor'), await as('principal', { schoolId: 'U1' })])
      expect((await explanation(client, 'U1-04')).body).not.toContain('illness');
    const own = await as('teacher', { schoolId: 'U1', teacherId: 'U1-04' });
    expect((await explanation(own, 'U1-04')).body).not.toContain('illness');
  });

  it('answers a principal for teachers of the own school alone, and names no other teacher', async () => {
    const { teacherId, fromSchoolId } = mover();
    const own = await as('principal', { schoolId: fromSchoolId });
    const other = await as('principal', { schoolId: fromSchoolId === 'U1' ? 'U2' : 'U1' });
    expect((await explanation(other, teacherId)).json()).toMatchObject({ status: 404, code: 'teacher_not_found' });
    const { body } = await explanation(own, teacherId, '?choices=3');
    const foreign = district.teachers.filter(({ schoolId }) => schoolId !== fromSchoolId).map(({ id }) => id);
    expect(foreign.filter((id) => body.includes(`"${id}"`))).toEqual([]);
  });

  it('answers a teacher for the own person alone, without names of others', async () => {
    const { teacherId, fromSchoolId } = mover();
    const own = await as('teacher', { schoolId: fromSchoolId, teacherId });
    const { body } = await explanation(own, teacherId, '?choices=3');
    const others = district.teachers.filter(({ id }) => id !== teacherId);
    expect(others.filter(({ id }) => body.includes(`"${id}"`))).toEqual([]);
    expect((await explanation(own, 'U1-05')).statusCode).toBe(404);
  });

  it('lists the unfilled posts and explains one; a school sees its own', async () => {
    const list = (await service.inject(`/api/plans/${planId}/unfilled-posts`)).json();
    expect(list.posts).toContainEqual(
      expect.objectContaining({ schoolId: 'R2', subject: 'music', required: 1, held: 0, after: 0, missing: 1 }),
    );
    const music = `/api/plans/${planId}/unfilled-posts/R2/primary/music`;
    const one = await service.inject(music);
    expect([one.statusCode, one.json()]).toEqual([
      200,
      expect.objectContaining({ candidates: 0, missing: 1, alternatives: [] }),
    ]);
    const principal = await as('principal', { schoolId: 'U1' });
    expect((await principal.inject(`/api/plans/${planId}/unfilled-posts`)).json().posts).toEqual([]);
    expect((await principal.inject(music)).json()).toMatchObject({ code: 'post_not_found' });
  });

  it('prints priced alternatives on the card when choices are requested, on one page', async () => {
    const card = await service.inject(`/api/plans/${planId}/cards/${mover().teacherId}?choices=3`);
    expect(card.statusCode).toBe(200);
    const pages = pdfPages(card.rawPayload);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('如果不这样');
  });

  it('refuses what does not exist, and a plan that takes no questions, by name', async () => {
    expect((await explanation(service.officer, 'unknown')).json()).toMatchObject({ code: 'teacher_not_found' });
    const unknown = await service.inject(`/api/plans/${planId}/unfilled-posts/R2/primary/latin`);
    expect(unknown.json()).toMatchObject({ status: 404, code: 'post_not_found' });
    expect((await explanation(service.officer, mover().teacherId, '?choices=11')).statusCode).toBe(400);
    const withdraw = (why: string | null) =>
      asService(service.database, (transaction) =>
        transaction
          .updateTable('datasets')
          .set({ withdrawnAt: why === null ? null : new Date(), withdrawnWhy: why })
          .set((one) => ({ withdrawnBy: why === null ? null : one.ref('takenUpBy') }))
          .execute(),
      );
    await withdraw('the wrong file');
    const refused = await explanation(service.officer, mover().teacherId);
    expect(refused.json()).toMatchObject({ status: 409, code: 'plan_withdrawn' });
    await withdraw(null);
  });
});

describe('studies of a plan over HTTP', () => {
  const start = (payload: object, id = planId) =>
    service.inject({
      method: 'POST',
      url: `/api/plans/${id}/studies`,
      headers: { 'accept-language': 'en' },
      payload,
    });
  const answerTo = async (payload: object) => {
    const begun = await start(payload);
    expect(begun.statusCode, begun.body).toBe(202);
    // The stream of events ends with the study.
    const events = await service.inject(`${begun.headers.location}/events`);
    const study = (
      await service.inject({ url: begun.headers.location as string, headers: { 'accept-language': 'en' } })
    ).json();
    expect(study).toMatchObject({ state: 'finished', planId, problem: null });
    return { study, result: study.result, events: events.body };
  };

  it('finds every point no plan beats, with progress, the plan’s own gaps among them', async () => {
    const { result, events } = await answerTo({ kind: 'frontier' });
    expect(result).toMatchObject({ kind: 'frontier', status: 'found', complete: true });
    expect(events).toContain('event: progress');
    const values: readonly number[][] = result.points.map((point: { values: number[] }) => point.values);
    const beats = (a: readonly number[], b: readonly number[]): boolean =>
      a !== b && a.every((value, index) => value <= (b[index] ?? 0));
    expect(values.filter((one) => values.some((other) => beats(other, one)))).toEqual([]);
    const { levels } = (await service.inject(`/api/plans/${planId}/plan`)).json();
    const gaps = levels.find(({ goal }: { goal: string }) => goal === 'unfilled_posts').value;
    expect(Math.min(...values.map((value) => value[1] ?? 0))).toBe(gaps);
  });

  it('trades two goals against each other and finds what each quota can reach', async () => {
    const { result } = await answerTo({ kind: 'trade_off', goals: ['unfilled_posts', 'commute_max'] });
    expect(result).toMatchObject({ objectives: ['unfilled_posts', 'commute_max'], complete: true });
    const { result: dial } = await answerTo({ kind: 'attainable' });
    const district = dial.quotas.find(
      ({ rule, scope }: { rule: string; scope: string }) => rule === 'rotation_quota' && scope === 'district',
    );
    expect(district.outcome).toBe('proven');
    expect(district.attainable).toBeGreaterThanOrEqual(district.required);
    expect((await answerTo({ kind: 'waterfall' })).result).toEqual({ kind: 'waterfall', waterfalls: [] });
    const { studies } = (await service.inject(`/api/plans/${planId}/studies`)).json();
    expect(new Set(studies.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['frontier', 'trade_off', 'attainable', 'waterfall']),
    );
  });

  it('finds other plans within a stated loss, each further from the plan than nothing', async () => {
    const within = { goals: { movers: 1, commute_total: 100_000, wishes: 100 } };
    const { result } = await answerTo({ kind: 'alternatives', count: 2, within });
    expect(result).toMatchObject({ kind: 'alternatives', complete: true });
    expect(result.plans.length).toBeGreaterThan(0);
    for (const { distances, values } of result.plans) {
      expect(Math.min(...distances)).toBeGreaterThan(0);
      expect(values.every((value: number, index: number) => value <= result.most[index])).toBe(true);
    }
    const unread = await start({ kind: 'alternatives', within: { share: 'some' } });
    expect(unread.json()).toMatchObject({ status: 422, code: 'loss_not_understood' });
  });

  it('prices every open objection alone and together, and refuses where none is open', async () => {
    expect((await start({ kind: 'objection_prices' })).json()).toMatchObject({ code: 'no_open_objections' });
    const objection = { demand: 'stay', reason: 'other', words: 'private words of a principal' };
    for (const { teacherId, fromSchoolId } of moved.slice(0, 2)) {
      const principal = await as('principal', { schoolId: fromSchoolId });
      const url = `/api/plans/${planId}/reviews`;
      const given = await principal.inject({ method: 'POST', url, payload: { teacherId, objection } });
      expect(given.statusCode, given.body).toBe(201);
    }
    const { result } = await answerTo({ kind: 'objection_prices' });
    expect(result.objections.map(({ teacherId }: { teacherId: string }) => teacherId)).toEqual(
      moved.slice(0, 2).map(({ teacherId }) => teacherId),
    );
    expect(result.together).not.toBeNull();
    expect(JSON.stringify(result)).not.toContain('private words');
    const free = result.objections.filter(({ verdict }: { verdict: string }) => verdict === 'free');
    expect(result.free).toEqual(free.map(({ answerId }: { answerId: string }) => answerId));
  });

  it('refuses unknown goals, kinds, plans and studies, and readers who may not start one', async () => {
    expect((await start({ kind: 'trade_off', goals: ['movers', 'happiness'] })).json()).toMatchObject({
      status: 422,
      code: 'goals_unknown',
    });
    expect((await start({ kind: 'trade_off', goals: ['movers', 'movers'] })).statusCode).toBe(422);
    expect((await start({ kind: 'horoscope' })).json()).toMatchObject({ status: 400, code: 'invalid_request' });
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect((await start({ kind: 'frontier' }, unknown)).json()).toMatchObject({ status: 404, code: 'plan_not_found' });
    expect((await service.inject(`/api/studies/${unknown}`)).json()).toMatchObject({ code: 'study_not_found' });
    const auditor = await as('auditor');
    const { id } = (await service.inject(`/api/plans/${planId}/studies`)).json().studies[0];
    expect((await auditor.inject(`/api/studies/${id}`)).statusCode).toBe(200);
    const url = `/api/plans/${planId}/studies`;
    const started = await auditor.inject({ method: 'POST', url, payload: { kind: 'frontier' } });
    expect(started.statusCode).toBe(403);
  });
});

describe('scenarios and revisions over HTTP', () => {
  const post = (url: string, payload: object, client: Pick<Client, 'inject'> = service) =>
    client.inject({ method: 'POST', url, payload, headers: { 'accept-language': 'en' } });
  const solvedPlan = async (begun: Awaited<ReturnType<typeof post>>) => {
    expect(begun.statusCode, begun.body).toBe(202);
    await service.inject(`${begun.headers.location}/events`);
    return (await service.inject(begun.headers.location as string)).json();
  };
  const rule = { name: 'half', policyChanges: { rotation_rate: '90%' } };

  it('opens a way out of a scenario without a plan as a scenario with one, and lists both with goals', async () => {
    const none = await solvedPlan(await post(`/api/plans/${planId}/scenarios`, rule));
    expect(none).toMatchObject({ parentPlanId: planId, scenarioName: 'half', summary: { status: 'infeasible' } });
    const ways = none.summary.diagnosis.waysOut;
    expect(ways.length).toBeGreaterThan(0);
    const opened = await solvedPlan(await post(`/api/plans/${none.id}/scenarios`, { wayOut: 1 }));
    expect(opened).toMatchObject({ parentPlanId: none.id, summary: { status: 'optimal' } });
    const { parent, scenarios } = (await service.inject(`/api/plans/${planId}/scenarios`)).json();
    expect(parent.goals.movers).toBe(moved.length);
    expect(scenarios).toEqual([
      expect.objectContaining({ planId: none.id, name: 'half', status: 'infeasible', goals: null }),
    ]);
    expect(scenarios[0].policyChanges.map(({ key }: { key: string }) => key)).toEqual(['rotation_rate']);
    const below = (await service.inject(`/api/plans/${none.id}/scenarios`)).json();
    expect(below.scenarios[0]).toMatchObject({ planId: opened.id, status: 'optimal' });
    expect(below.scenarios[0].goals.movers).toBe(opened.summary.transfers);
    const compared = await service.inject(`/api/plans/${opened.id}/comparison?from=${planId}`);
    expect([compared.statusCode, compared.json().policyKeys.length > 0]).toEqual([200, true]);
    const versions = (await service.inject('/api/versions')).json().versions;
    expect(versions.find(({ ofYear }: { ofYear: boolean }) => ofYear).planId).toBe(planId);
    const missing = await post(`/api/plans/${none.id}/scenarios`, { wayOut: ways.length + 1 });
    expect(missing.json()).toMatchObject({ status: 404, code: 'way_out_not_found' });
  });

  it('refuses a scenario that changes nothing, a faulty policy, and readers who may not start one', async () => {
    expect((await post(`/api/plans/${planId}/scenarios`, {})).json()).toMatchObject({ code: 'scenario_unchanged' });
    const faulty = await post(`/api/plans/${planId}/scenarios`, { policyChanges: { rotation_rate: '900%' } });
    expect(faulty.json()).toMatchObject({ status: 422, code: 'policy_faults' });
    expect((await post(`/api/plans/${planId}/scenarios`, rule, await as('auditor'))).statusCode).toBe(403);
    const principal = await as('principal', { schoolId: 'U1' });
    expect((await principal.inject(`/api/plans/${planId}/scenarios`)).statusCode).toBe(403);
  });

  it('revises with own orders and a freeze, and keeps what is frozen', async () => {
    const [first, ...others] = moved;
    const stays = others.find(({ fromSchoolId }) => fromSchoolId === first?.fromSchoolId) ?? others[0];
    const revised = await solvedPlan(
      await post(`/api/plans/${planId}/revisions`, {
        orders: [{ teacherId: stays?.teacherId, kind: 'stay' }],
        freeze: { teachers: [first?.teacherId] },
      }),
    );
    expect(revised.summary.status).toBe('optimal');
    const { transfers } = (await service.inject(`/api/plans/${revised.id}/transfers`)).json();
    const { teacherId, toSchoolId } = first ?? {};
    expect(transfers).toContainEqual(expect.objectContaining({ teacherId, toSchoolId }));
    expect(transfers.map(({ teacherId }: { teacherId: string }) => teacherId)).not.toContain(stays?.teacherId);
    const { versions } = (await service.inject('/api/versions')).json();
    expect(versions.find((one: { planId: string }) => one.planId === revised.id)).toMatchObject({ trial: false });
  });

  it('names every fault of orders and of a freeze with its place and the way on', async () => {
    const answer = await post(`/api/plans/${planId}/revisions`, {
      orders: [
        { teacherId: 'U1-0l', kind: 'stay' },
        { teacherId: 'U1-01', kind: 'assign' },
        { teacherId: 'U1-02', kind: 'assign', schoolId: 'X9' },
      ],
    });
    expect(answer.json()).toMatchObject({ status: 422, code: 'order_faults' });
    expect(answer.json().faults.map(({ place, column }: { place: string; column: string }) => [place, column])).toEqual(
      [
        ['orders[0]', 'teacherId'],
        ['orders[1]', 'schoolId'],
        ['orders[2]', 'schoolId'],
      ],
    );
    const frozen = await post(`/api/plans/${planId}/revisions`, { freeze: { schools: ['X9'], teachers: ['nobody'] } });
    expect(frozen.json().faults.map(({ column }: { column: string }) => column)).toEqual(['schools', 'teachers']);
  });
});
