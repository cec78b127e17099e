import { join } from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { policyDocument } from '../../src/policy/schema.ts';
import { solveInProcess } from '../support/in-process.ts';
import { lawfulDistrict, lawfulPolicy, withTeacher } from '../support/lawful-plan.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';

/** Monday; in the year of a calendar, and in the past of the sessions. */
let today = new Date('2026-08-03T02:00:00Z');
const on = (day: string) => {
  today = new Date(`${day}T02:00:00Z`);
};

let service: TestService;
let people: Readonly<Record<'officer' | 'leader' | 'auditor' | 'U1' | 'R1' | 'teacher', Client>>;
let datasetId: string;
let movers: readonly { readonly teacherId: string; readonly fromSchoolId: string; readonly toSchoolId: string }[];
/** The first version, the one revised. */
let [first, second] = ['', ''];

/** With a second backbone teacher at each urban school, so that one who stays can be replaced. */
const district = ['U1-03', 'U2-03'].reduce(
  (known, id) => withTeacher(known, id, { backboneLevel: 'county' }),
  lawfulDistrict(),
);
const policy = policyDocument(lawfulPolicy());

beforeAll(async () => {
  service = await testService({ solve: solveInProcess }, {}, () => today);
  await writeDatasetFolder(join(service.folder, 'lawful'), district, {
    headings: 'identifier',
    encoding: 'utf8',
  });
  const { app, database, districtId } = service;
  const as = (role: 'leader' | 'auditor' | 'principal' | 'teacher', part = {}) =>
    signedIn(app, database, { role, districtId, ...part });
  people = {
    officer: service.officer,
    leader: await as('leader'),
    auditor: await as('auditor'),
    U1: await as('principal', { schoolId: 'U1' }),
    R1: await as('principal', { schoolId: 'R1' }),
    teacher: await as('teacher', { schoolId: 'U2', teacherId: 'U2-01' }),
  };
});
afterAll(() => service.close());

type Who = keyof typeof people;
const get = (who: Who, url: string) => people[who].inject({ url, headers: { 'accept-language': 'zh' } });
const post = (who: Who, url: string, payload: object = {}, etag?: unknown) =>
  people[who].inject({
    method: 'POST',
    url,
    payload,
    headers: { 'accept-language': 'zh', ...(typeof etag === 'string' ? { 'if-match': etag } : {}) },
  });
const rules = (answer: LightMyRequestResponse): readonly string[] =>
  (answer.json().refusals ?? []).map(({ rule }: { rule: string }) => rule);

const solved = async (answer: LightMyRequestResponse): Promise<string> => {
  expect(answer.statusCode, answer.body).toBe(202);
  const { id } = answer.json();
  for (;;) {
    const plan = (await get('officer', `/api/plans/${id}`)).json();
    if (plan.state === 'finished') return id;
    expect(['queued', 'running']).toContain(plan.state);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** A step with the revision that stands. */
const step = async (who: Who, id: string, path: string, payload: object = {}) => {
  const { etag } = (await get('officer', `/api/plans/${id}/standing`)).headers;
  return post(who, `/api/plans/${id}/${path}`, payload, etag);
};

/** The steps of the year by name. */
const year = async (who: Who = 'officer') => {
  const answer = await get(who, '/api/year');
  expect(answer.statusCode, answer.body).toBe(200);
  const { steps, ...rest } = answer.json();
  return {
    ...rest,
    states: Object.fromEntries(steps.map(({ step, state }: { step: string; state: string }) => [step, state])),
    of: (name: string) => steps.find(({ step }: { step: string }) => step === name),
  };
};

describe('the loop over HTTP', () => {
  it('starts the year with an import to do, and says what every other step waits for', async () => {
    const start = await year();
    expect(start).toMatchObject({ today: '2026-08-03', datasetId: null, planId: null });
    expect(new Set(Object.values(start.states))).toEqual(new Set(['open', 'locked']));
    expect(start.of('import')).toMatchObject({ name: '导入', state: 'open', missing: ['还没有导入数据'] });
    expect(start.of('review')).toMatchObject({ state: 'locked', missing: ['还没有方案'] });
    for (const who of ['U1', 'teacher'] as const) expect((await get(who, '/api/year')).statusCode).toBe(403);
  });

  it('begins with a plan that is a draft, unknown to schools and teachers', async () => {
    const dataset = await post('officer', '/api/datasets', { name: 'lawful' });
    expect(dataset.statusCode, dataset.body).toBe(201);
    datasetId = dataset.json().id;
    first = await solved(await post('officer', '/api/plans', { datasetId, policy }));
    movers = (await get('officer', `/api/plans/${first}/transfers`)).json().transfers;
    expect(movers.length).toBeGreaterThan(2);
    const standing = (await get('officer', `/api/plans/${first}/standing`)).json();
    expect(standing).toMatchObject({ state: 'draft', stateName: '草案', version: 1 });
    expect(standing.steps).toEqual([
      {
        step: 'open_review',
        name: '送各校征求意见',
        to: 'in_review',
        permitted: true,
        reasonNeeded: false,
        missing: [],
      },
    ]);
    for (const who of ['U1', 'teacher'] as const)
      expect((await get(who, `/api/plans/${first}/notices`)).statusCode).toBe(404);
    const now = await year('auditor');
    expect(now).toMatchObject({ begins: 2026, referenceDate: '2026-08-31', datasetId, planId: first });
    expect(now.states).toMatchObject({ import: 'done', plan: 'done', review: 'open', publish: 'locked' });
    expect(now.of('plan').has[0]).toBe(`第 1 稿，交流 ${movers.length} 人`);
    const { schools } = (await get('officer', `/api/datasets/${datasetId}/schools`)).json();
    expect(schools.map(({ schoolId }: { schoolId: string }) => schoolId)).toEqual(district.schools.map(({ id }) => id));
    expect(schools[0]).toMatchObject({ posts: { approved: district.schools[0]?.approvedPosts } });
  });

  it('sends a plan to the schools with If-Match and sets its last day', async () => {
    expect((await post('officer', `/api/plans/${first}/open-review`)).statusCode).toBe(428);
    expect((await post('officer', `/api/plans/${first}/open-review`, {}, '"9"')).statusCode).toBe(412);
    const refused = await step('officer', first, 'publish');
    expect([refused.statusCode, rules(refused)]).toEqual([409, ['step_state']]);
    expect(refused.json().refusals[0].text).toBe('方案处于“草案”，不能“公示”');
    const opened = await step('officer', first, 'open-review');
    expect(opened.json()).toMatchObject({ state: 'in_review', reviewDue: '2026-08-10' });
    expect((await year()).of('review')).toMatchObject({ state: 'under_way', due: '2026-08-10', workdaysLeft: 5 });
    const { notices } = (await get('U1', `/api/plans/${first}/notices`)).json();
    expect(notices).toMatchObject([
      { kind: 'review', beganOn: '2026-08-03', dueOn: '2026-08-10', workdays: 5, workdaysLeft: 5, unverified: [2026] },
    ]);
  });

  it('hears principals about their own moves only, once each, with reasons borne out', async () => {
    const leaving = movers.find(({ fromSchoolId }) => fromSchoolId === 'U1')?.teacherId;
    const elsewhere = movers.find(
      ({ fromSchoolId, toSchoolId }) => fromSchoolId === 'U2' && toSchoolId === 'R2',
    )?.teacherId;
    const objects = (teacherId: unknown, objection: object) =>
      post('U1', `/api/plans/${first}/reviews`, { teacherId, objection });
    expect(rules(await objects(elsewhere ?? 'U2-02', { demand: 'stay', reason: 'only_teacher' }))).toContain(
      'known_teacher',
    );
    expect(rules(await objects(leaving, { demand: 'stay', reason: 'hardship' }))).toEqual(['evidence_needed']);
    const hardship = await objects(leaving, { demand: 'stay', reason: 'hardship', words: '本人患病' });
    expect(hardship.statusCode, hardship.body).toBe(201);
    expect(hardship.json()).toMatchObject({
      standing: 'open',
      schoolId: 'U1',
      objection: { words: '本人患病' },
      late: false,
    });
    const twice = await objects(leaving, { demand: 'stay', reason: 'only_teacher' });
    expect([twice.statusCode, rules(twice)]).toEqual([409, ['objection_open']]);
    expect((await post('R1', `/api/plans/${first}/reviews`)).statusCode).toBe(201);
    expect((await post('teacher', `/api/plans/${first}/reviews`)).statusCode).toBe(403);
  });

  it('shows each what is theirs: the school its own, the auditor no health, the officer all with what the data say', async () => {
    const list = async (who: Who) => (await get(who, `/api/plans/${first}/reviews`)).json().answers;
    expect((await list('U1')).map(({ schoolId }: { schoolId: string }) => schoolId)).toEqual(['U1']);
    expect((await list('R1')).map(({ standing }: { standing: string }) => standing)).toEqual(['accepted']);
    const audited = await list('auditor');
    expect(audited).toHaveLength(2);
    expect(audited[0].objection).toMatchObject({ reason: null, reasonName: '不予公开', words: null, withheld: true });
    expect(JSON.stringify(audited)).not.toContain('患病');
    const [open] = await list('officer');
    const whole = (await get('officer', `/api/reviews/${open.id}`)).json();
    expect(whole).toMatchObject({ objection: { reason: 'hardship', words: '本人患病' }, fact: { verdict: 'unknown' } });
    expect((await get('R1', `/api/reviews/${open.id}`)).statusCode).toBe(404);
    const rates = (await get('officer', `/api/plans/${first}/objection-rates`)).json().schools;
    expect(rates.find(({ schoolId }: { schoolId: string }) => schoolId === 'U1')).toMatchObject({
      open: 1,
      objectedMoves: 1,
    });
    const trail = await get('auditor', '/api/events?limit=500');
    expect(trail.body).not.toMatch(/患病|hardship/);
  });

  it('prices an objection by the plan made with it, and decides nothing by that', async () => {
    const [open] = (await get('officer', `/api/plans/${first}/reviews?standing=open`)).json().answers;
    const trial = await solved(await post('officer', `/api/reviews/${open.id}/trials`));
    const price = (await get('leader', `/api/reviews/${open.id}/price?trial=${trial}`)).json();
    expect(price).toMatchObject({ verdict: 'costs', verdictName: '有代价' });
    expect(price.quotas.length).toBeGreaterThan(1);
    expect(price.others.length).toBeGreaterThan(0);
    expect((await get('officer', '/api/orders')).json().orders).toEqual([]);
    const standing = (await get('officer', `/api/plans/${trial}/standing`)).json();
    expect(standing.steps[0].missing.map(({ rule }: { rule: string }) => rule)).toEqual([
      'orders_included',
      'one_open_plan',
    ]);
  });

  it('upholds with an opinion; the order is there, and the plan is no longer fit to publish', async () => {
    const [open] = (await get('officer', `/api/plans/${first}/reviews?standing=open`)).json().answers;
    const { etag } = (await get('officer', `/api/reviews/${open.id}`)).headers;
    const verdict = { verdict: 'uphold', why: '材料属实' };
    expect((await post('leader', `/api/reviews/${open.id}/verdict`, verdict, etag)).statusCode).toBe(403);
    const silent = await post('officer', `/api/reviews/${open.id}/verdict`, { verdict: 'uphold' }, etag);
    expect([silent.statusCode, rules(silent)]).toEqual([422, ['verdict_reason']]);
    const upheld = await post('officer', `/api/reviews/${open.id}/verdict`, verdict, etag);
    expect(upheld.json()).toMatchObject({ standing: 'upheld', opinion: '材料属实' });
    expect((await post('officer', `/api/reviews/${open.id}/verdict`, verdict, etag)).statusCode).toBe(412);
    const { orders } = (await get('auditor', '/api/orders')).json();
    expect(orders).toMatchObject([
      { kind: 'stay', teacherId: open.teacherId, reason: '异议经复核采纳', expires: '2027-08-30', answerId: open.id },
    ]);
    const refused = await step('officer', first, 'publish');
    expect(rules(refused)).toEqual(['orders_included', 'schools_answered']);
    const now = await year();
    expect(now.of('revise')).toMatchObject({ state: 'open', missing: [expect.stringContaining('1 条')] });
    expect(now.of('review').has[0]).toMatch(/1 所有异议/);
  });

  it('revises a plan with the order and the fewest changes, and names the cause of each change', async () => {
    second = await solved(await post('officer', `/api/plans/${first}/revisions`));
    const difference = (await get('officer', `/api/plans/${second}/difference`)).json();
    expect(difference).toMatchObject({ from: first, to: second, counts: { dropped: 1, added: 1 } });
    expect(difference.kept).toBe(movers.length - 1);
    expect(difference.changes.map(({ cause }: { cause: string }) => cause)).toContain('orders');
    expect(difference.changes.find(({ cause }: { cause: string }) => cause === 'orders').causeText).toBe(
      '新下指令：不交流',
    );
    const versions = (await get('officer', '/api/versions')).json().versions;
    expect(versions.map(({ version, trial }: { version: number; trial: boolean }) => [version, trial])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
    const blocked = await step('officer', second, 'open-review');
    expect(rules(blocked)).toEqual(['one_open_plan']);
    expect(rules(await step('officer', first, 'take-back'))).toEqual(['step_reason']);
    expect((await step('officer', first, 'take-back', { why: '按复核意见修订' })).json()).toMatchObject({
      state: 'draft',
    });
    expect((await step('officer', second, 'open-review')).json()).toMatchObject({ state: 'in_review' });
  });

  it('carries with it what was said of the version before', async () => {
    const answers = async (query: string) =>
      (await get('officer', `/api/plans/${second}/reviews${query}`)).json().answers;
    expect(await answers('')).toEqual([]);
    const before = await answers('?earlier=yes');
    expect(before.map(({ planId, standing }: { planId: string; standing: string }) => [planId, standing])).toEqual([
      [first, 'upheld'],
      [first, 'accepted'],
    ]);
  });

  it('publishes a plan after the answering period, and decides it after the public notice', async () => {
    expect(rules(await step('officer', second, 'publish'))).toEqual(['schools_answered']);
    on('2026-08-11');
    const published = await step('officer', second, 'publish');
    expect(published.json()).toMatchObject({ state: 'public_notice', noticeDue: '2026-08-18' });
    expect((await year()).of('publish')).toMatchObject({ state: 'under_way', due: '2026-08-18' });
    const own = { objection: { demand: 'stay', reason: 'other', words: '路途太远' } };
    const moves = (await get('officer', `/api/plans/${second}/transfers`)).json().transfers;
    const isMoved = moves.some(({ teacherId }: { teacherId: string }) => teacherId === 'U2-01');
    const appeal = await post(
      'teacher',
      `/api/plans/${second}/appeals`,
      isMoved ? own : { objection: { ...own.objection, demand: 'move' } },
    );
    expect(appeal.statusCode, appeal.body).toBe(201);
    on('2026-08-19');
    const early = await step('leader', second, 'finalise', { decision: '局党组会议纪要〔2026〕12号' });
    expect(rules(early)).toEqual(['appeals_decided']);
    const { id } = appeal.json();
    expect(
      (await post('officer', `/api/appeals/${id}/verdict`, { verdict: 'reject', why: 'x' }, appeal.headers.etag))
        .statusCode,
    ).toBe(403);
    const rejected = await post(
      'leader',
      `/api/appeals/${id}/verdict`,
      { verdict: 'reject', why: '符合规定' },
      appeal.headers.etag,
    );
    expect(rejected.json()).toMatchObject({ standing: 'rejected' });
    expect((await get('teacher', `/api/appeals/${id}`)).json()).toMatchObject({ opinion: '符合规定' });
    expect(rules(await step('leader', second, 'finalise'))).toEqual(['decision_recorded']);
    const final = await step('leader', second, 'finalise', { decision: '局党组会议纪要〔2026〕12号' });
    expect(final.json()).toMatchObject({ state: 'final', appealDue: '2026-08-26' });
    expect(final.json().decisions.at(-1)).toMatchObject({ to: 'final', why: '局党组会议纪要〔2026〕12号' });
    const now = await year('leader');
    expect(now).toMatchObject({ planId: second });
    expect(now.of('register')).toMatchObject({ state: 'open', due: '2026-08-26' });
    expect(now.states).toMatchObject({ review: 'done', publish: 'done' });
  });

  it('accepts an appeal after the decision, and makes an order when the leader upholds it', async () => {
    const { transfers } = (await get('officer', `/api/plans/${second}/transfers?text=U2-01`)).json();
    const demand = transfers.length > 0 ? 'stay' : 'move';
    const objection = { demand, reason: 'graduating_class' };
    expect((await get('teacher', `/api/plans/${second}/notices`)).json().notices.at(-1)).toMatchObject({
      kind: 'appeal',
      dueOn: '2026-08-26',
    });
    const appeal = await post('teacher', `/api/plans/${second}/appeals`, { objection });
    expect(appeal.statusCode, appeal.body).toBe(201);
    const { id } = appeal.json();
    const past = { verdict: 'uphold', why: '属实', expires: '2026-01-01' };
    expect(rules(await post('leader', `/api/appeals/${id}/verdict`, past, appeal.headers.etag))).toEqual([
      'order_expiry',
    ]);
    const upheld = await post('leader', `/api/appeals/${id}/verdict`, { ...past, expires: null }, appeal.headers.etag);
    expect(upheld.json()).toMatchObject({ standing: 'upheld', fact: { verdict: 'unknown' } });
    const { orders } = (await get('officer', '/api/orders?teacherId=U2-01')).json();
    expect(orders).toMatchObject([
      { kind: demand, expires: null, answerId: id, reason: '异议经复核采纳（任教毕业班）' },
    ]);
    const standing = (await get('officer', `/api/plans/${second}/standing`)).json();
    expect(standing.counts).toMatchObject({ ordersNotInPlan: 1, openAppeals: 0 });
  });

  it('lets only a leader revoke a decision, with a reason', async () => {
    expect(rules(await step('officer', second, 'revoke', { why: 'x' }))).toEqual(['step_role']);
    expect(rules(await step('leader', second, 'revoke'))).toEqual(['step_reason']);
    expect((await step('leader', second, 'revoke', { why: '行政复议' })).json()).toMatchObject({
      state: 'draft',
      noticeDue: null,
    });
  });

  it('leaves an event of every change, in order, each with its reason where one was needed', async () => {
    const page = (await get('auditor', '/api/events?limit=10')).json();
    expect(page.events).toHaveLength(10);
    const rest = (await get('auditor', `/api/events?limit=500&after=${page.next}`)).json();
    const events = [...page.events, ...rest.events].toReversed();
    expect(events.map(({ number }: { number: number }) => number)).toEqual(events.map((_event, index) => index + 1));
    const steps = events.filter(
      ({ action }: { action: string }) => action.startsWith('plans.') && action !== 'plans.create',
    );
    expect(steps.map(({ data, why }: { data: { step: string }; why: string | null }) => [data.step, why])).toEqual([
      ['open_review', null],
      ['take_back', '按复核意见修订'],
      ['open_review', null],
      ['publish', null],
      ['finalise', '局党组会议纪要〔2026〕12号'],
      ['revoke', '行政复议'],
    ]);
    const own = (await get('officer', `/api/events?subjectKind=plan&subjectId=${first}`)).json().events;
    expect(own.every(({ subjectId }: { subjectId: string }) => subjectId === first)).toBe(true);
  });
});

describe('orders over HTTP', () => {
  const give = (part: object) =>
    post('officer', '/api/orders', { datasetId, teacherId: 'U2-05', kind: 'move', reason: '工作需要', ...part });

  it('stores orders with a reason, rejects contradictions, and revokes with a reason instead of deleting', async () => {
    expect((await give({ reason: ' ' })).statusCode).toBe(400);
    expect(rules(await give({ kind: 'assign' }))).toEqual(['order_school']);
    expect(rules(await give({ teacherId: 'unknown' }))).toEqual(['order_unknown']);
    expect(rules(await give({ expires: '2026-01-01' }))).toEqual(['order_over']);
    const given = await give({});
    expect([given.statusCode, given.json().kindName]).toEqual([201, '必须交流']);
    expect(rules(await give({ kind: 'stay' }))).toEqual(['order_contradicts']);
    const { id } = given.json();
    expect((await post('auditor', `/api/orders/${id}/revoke`, { why: 'x' }, given.headers.etag)).statusCode).toBe(403);
    expect((await post('officer', `/api/orders/${id}/revoke`, { why: '调整' })).statusCode).toBe(428);
    const revoked = await post('officer', `/api/orders/${id}/revoke`, { why: '调整' }, given.headers.etag);
    expect(revoked.json()).toMatchObject({ revokedWhy: '调整' });
    expect(rules(await post('officer', `/api/orders/${id}/revoke`, { why: 'x' }, revoked.headers.etag))).toEqual([
      'order_revoked',
    ]);
    const listed = (await get('officer', '/api/orders?teacherId=U2-05&revoked=yes')).json();
    expect(listed.orders).toHaveLength(1);
  });

  it('lists orders in pages', async () => {
    const all = (await get('officer', '/api/orders')).json().orders.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: { orders: { id: string }[]; next: string | null } = (
        await get('officer', `/api/orders?limit=1${after === '' ? '' : `&after=${after}`}`)
      ).json();
      seen.push(...page.orders.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toEqual(all);
    expect((await get('officer', '/api/orders?after=x')).statusCode).toBe(400);
  });
});
