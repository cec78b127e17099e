import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetJobs } from '../../api/storage/jobs.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import type { OpenJobsOptions } from '../../api/worker/open-jobs.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce, solveBadly, solveUntilCancelled, solveWithoutAnswer } from './solves.ts';

let service: TestService | undefined;
afterEach(() => service?.close());

const begin = async (options: Pick<OpenJobsOptions, 'solve'> & Partial<OpenJobsOptions>) => {
  service = await testService(options);
  const { inject } = service;
  const dataset = await inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } });
  const datasetId: string = dataset.json().id;
  const start = (part: object = {}) => inject({ method: 'POST', url: '/api/plans', payload: { datasetId, ...part } });
  const get = (path: string, language = 'zh') => inject({ url: path, headers: { 'accept-language': language } });
  /** Starts a plan and waits until it is being made. */
  const startRunning = async () => {
    const { id } = (await start()).json();
    for (;;) {
      const plan = (await get(`/api/plans/${id}`)).json();
      if (plan.state !== 'queued') return plan;
    }
  };
  /** The events of a plan up to its end. */
  const events = async (id: string, after?: number) => {
    const answer = await inject({
      url: `/api/plans/${id}/events`,
      headers: { accept: 'text/event-stream', ...(after === undefined ? {} : { 'last-event-id': String(after) }) },
    });
    return answer.body
      .split('\n\n')
      .filter((block) => block.includes('data:'))
      .map((block) => ({
        id: Number(/^id: ?(\d+)/m.exec(block)?.[1]),
        event: /^event: ?(\w+)/m.exec(block)?.[1],
        data: JSON.parse(/^data: ?(.*)$/m.exec(block)?.[1] ?? 'null'),
      }));
  };
  return { inject, datasetId, start, startRunning, get, events };
};

describe('plans over HTTP', () => {
  it('starts a plan, follows it to its end by events with ids, and shows it', async () => {
    const { start, events, get } = await begin({ solve: solveAtOnce });
    const started = await start({ timeLimit: 60, engine: 'highs' });
    expect(started.statusCode).toBe(202);
    const { id } = started.json();
    expect(started.headers.location).toBe(`/api/plans/${id}`);
    const heard = await events(id);
    expect(heard.map(({ event, data }) => `${event} ${data.state}`)).toEqual([
      'state queued',
      'state running',
      'progress running',
      'progress running',
      'state finished',
    ]);
    expect(heard.map((event) => event.id)).toEqual([1, 2, 3, 4, 5]);
    expect((await events(id, 3)).map((event) => event.id)).toEqual([4, 5]);
    const refused = await service?.inject({
      url: `/api/plans/${id}/events`,
      headers: { accept: 'application/json' },
    });
    expect(refused?.json()).toMatchObject({ code: 'not_acceptable', status: 406 });
    const plan = (await get(`/api/plans/${id}`)).json();
    expect(plan).toMatchObject({ state: 'finished', problem: null, summary: { status: 'optimal', transfers: 1 } });
    expect(plan.summary.quotas[0]).toMatchObject({ clause: '0.41', formula: expect.stringContaining('× 10%') });
    expect((await get('/api/plans')).json().plans).toHaveLength(1);
  });

  it('gives every part of a finished plan, in either language', async () => {
    const { start, events, get } = await begin({ solve: solveAtOnce });
    const { id } = (await start()).json();
    await events(id);
    const document = await get(`/api/plans/${id}/plan`);
    expect(document.json()).toMatchObject({
      format: 'plan/1',
      status: 'optimal',
      transfers: [{ stage: expect.any(String) }],
    });
    expect(document.body.startsWith('{\n  "format"')).toBe(true);
    const [zh, en] = [await get(`/api/plans/${id}/transfers`), await get(`/api/plans/${id}/transfers`, 'en')];
    expect(zh.json().transfers[0]).toMatchObject({ modeName: '交流轮岗', fromSchool: expect.any(String) });
    expect(en.json().transfers[0].modeName).toBe('rotation');
    expect((await get(`/api/plans/${id}/placements`)).json()).toEqual({ placements: [] });
    const checks = (await get(`/api/plans/${id}/checks`)).json().checks;
    expect(checks.some((check: { holds: boolean }) => !check.holds)).toBe(true);
    expect((await get(`/api/plans/${id}/run`)).json()).toMatchObject({ format: 'run/1', engine: 'highs' });
    const workbook = await get(`/api/plans/${id}/workbook`);
    expect(workbook.headers['content-disposition']).toContain('plan.xlsx');
    const book = await readXlsx(workbook.rawPayload);
    expect(book.sheets.map((sheet) => sheet.name)).toContain('交流名单');
    const evidence = await get(`/api/plans/${id}/evidence`);
    expect(evidence.headers['content-disposition']).toContain('evidence.xlsx');
    const shown = await readXlsx(evidence.rawPayload);
    expect(shown.sheets.map((sheet) => sheet.name)).toContain('差异系数');
  });

  it('cancels a running plan, and one that waits, and tells the followers', async () => {
    const { inject, start, startRunning, events, get } = await begin({ solve: solveUntilCancelled });
    const [first, second] = [await startRunning(), (await start()).json()];
    expect([first.state, second.state, second.queuePosition]).toEqual(['running', 'queued', 1]);
    expect((await get(`/api/plans/${first.id}/plan`)).json()).toMatchObject({ code: 'plan_not_ready', status: 409 });
    const heard = events(first.id);
    const waiting = await inject({ method: 'DELETE', url: `/api/plans/${second.id}` });
    expect(waiting.json()).toMatchObject({ state: 'cancelled', queuePosition: null });
    await inject({ method: 'DELETE', url: `/api/plans/${first.id}` });
    expect((await heard).at(-1)?.data.state).toBe('cancelled');
    expect((await get(`/api/plans/${first.id}/plan`)).json()).toMatchObject({
      code: 'plan_not_available',
      status: 409,
    });
    const again = await inject({ method: 'DELETE', url: `/api/plans/${first.id}` });
    expect(again.json().state).toBe('cancelled');
  });

  it('stops a solve with the best plan so far, and shows the levels reached until then', async () => {
    const { inject, startRunning, start, events, get } = await begin({
      solve: async (request, options) => {
        const [first = null, second = null] = request.policy.goals;
        options.onProgress?.({ phase: 'levels', level: first, best: 3, bound: 3, gap: 0, seconds: 1 });
        options.onProgress?.({ phase: 'levels', level: second, best: 9, bound: 4, gap: 5, seconds: 2 });
        const settle = options.settle ?? AbortSignal.abort();
        if (!settle.aborted) await new Promise((resolve) => settle.addEventListener('abort', resolve, { once: true }));
        const outcome = await solveAtOnce(request, {});
        return { ...outcome, plan: { ...outcome.plan, status: 'feasible' } };
      },
    });
    const { id } = await startRunning();
    const waiting = (await start()).json();
    const stopWaiting = await inject({ method: 'POST', url: `/api/plans/${waiting.id}/stop` });
    expect(stopWaiting.json()).toMatchObject({ status: 409, code: 'plan_not_running' });
    await inject({ method: 'DELETE', url: `/api/plans/${waiting.id}` });
    expect((await inject({ method: 'POST', url: `/api/plans/${id}/stop` })).statusCode).toBe(200);
    const heard = await events(id);
    expect(heard.at(-1)?.data.state).toBe('finished');
    const { levels } = heard.findLast(({ event }) => event === 'progress')?.data.progress ?? {};
    expect(levels.map(({ best, bound }: { best: number; bound: number }) => [best, bound])).toEqual([
      [3, 3],
      [9, 4],
    ]);
    expect((await get(`/api/plans/${id}`)).json().summary.status).toBe('feasible');
    const again = await inject({ method: 'POST', url: `/api/plans/${id}/stop` });
    expect(again.json()).toMatchObject({ state: 'finished' });
  });

  it('takes no more than its queue holds', async () => {
    const { start, startRunning } = await begin({ solve: solveUntilCancelled });
    await startRunning();
    const answers = [await start(), await start(), await start()];
    expect(answers.map((answer) => answer.statusCode)).toEqual([202, 202, 503]);
    expect(answers[2]?.json()).toMatchObject({ code: 'queue_full' });
  });

  it('says that time ran out without a plan, and tells nothing of its inside when a solve fails', async () => {
    const late = await begin({ solve: solveWithoutAnswer });
    const { id } = (await late.start()).json();
    await late.events(id);
    expect((await late.get(`/api/plans/${id}`)).json()).toMatchObject({
      state: 'failed',
      problem: { code: 'no_plan_in_time' },
    });
    await service?.close();
    const failures: string[] = [];
    const broken = await begin({ solve: solveBadly, onFailure: (_id, error) => failures.push(String(error)) });
    const failed = (await broken.start()).json().id;
    await broken.events(failed);
    const answer = await broken.get(`/api/plans/${failed}`);
    expect(answer.json()).toMatchObject({
      state: 'failed',
      summary: null,
      problem: { code: 'solve_failed', status: 500 },
    });
    expect(answer.body).not.toContain('secret');
    expect(failures).toEqual(['Error: the engine said nonsense in /secret/path']);
  });

  it('keeps a plan when its job is forgotten', async () => {
    const { start, events, get } = await begin({ solve: solveAtOnce });
    const { id } = (await start()).json();
    await events(id);
    const { database } = service ?? {};
    if (database !== undefined)
      await asService(database, (transaction) => forgetJobs(transaction, new Date(Date.now() + 1000)));
    expect((await get(`/api/plans/${id}/events`)).statusCode).toBe(404);
    expect((await get(`/api/plans/${id}`)).json()).toMatchObject({ state: 'finished', summary: { transfers: 1 } });
    expect((await get('/api/plans')).json().plans).toMatchObject([{ id, state: 'finished', datasetName: 'small' }]);
    expect((await get(`/api/plans/${id}/plan`)).statusCode).toBe(200);
  });

  it('takes a preset by name, a policy as JSON, and names every fault of one', async () => {
    const { start, get, events } = await begin({ solve: solveAtOnce });
    const presets = (await get('/api/presets')).json().presets;
    expect(presets.length).toBeGreaterThan(0);
    const { id } = (await start({ policy: presets[0].name })).json();
    await events(id);
    expect((await get(`/api/plans/${id}`)).json().summary.policy).toBe(presets[0].title);
    expect((await start({ policy: { rotation_rate: '1/8' }, previousPlanId: id })).statusCode).toBe(202);
    const faulty = await start({ policy: { rotation_rate: 'ten', tenure_min_year: 6 } });
    expect(faulty.json()).toMatchObject({ code: 'policy_faults', status: 422 });
    expect(
      faulty
        .json()
        .faults.map((fault: { column: string }) => fault.column)
        .sort(),
    ).toEqual(['rotation_rate', 'tenure_min_year']);
    expect((await start({ policy: 'unknown' })).json()).toMatchObject({ code: 'invalid_request', status: 400 });
  });
});
