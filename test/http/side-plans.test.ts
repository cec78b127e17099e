import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDistrict } from '../support/database.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let datasetId: string;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  datasetId = (await service.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })).json().id;
});
afterAll(() => service.close());

const post = (payload: object) => service.inject({ method: 'POST', url: '/api/side-plans', payload });
const get = async (path: string) => (await service.inject(path)).json();

const ended = async (id: string): Promise<{ readonly state: string; readonly problem: unknown }> => {
  for (;;) {
    const plan = await get(`/api/side-plans/${id}`);
    if (plan.state !== 'queued' && plan.state !== 'running') return plan;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

describe('plans beside the rotation plan', () => {
  it.each([
    ['itinerant', 'itinerant_levels'],
    ['inspectors', 'inspectors'],
  ])('%s is made as a job, and its tables are read', async (kind, table) => {
    const taken = await post({ kind, datasetId });
    expect(taken.statusCode, taken.body).toBe(202);
    const { id } = taken.json();
    expect(taken.headers.location).toBe(`/api/side-plans/${id}`);
    expect(await ended(id)).toMatchObject({ id, kind, state: 'finished', problem: null, datasetName: 'small' });
    const { tables } = await get(`/api/side-plans/${id}/tables`);
    expect(tables.map(({ name }: { name: string }) => name)).toContain(table);
    const { rows } = await get(`/api/side-plans/${id}/tables/${table}`);
    expect(rows.length).toBeGreaterThan(0);
    expect((await get('/api/side-plans')).sidePlans.map((plan: { id: string }) => plan.id)).toContain(id);
    // It is no rotation plan.
    expect((await service.inject(`/api/plans/${id}`)).statusCode).toBe(404);
    expect((await service.inject({ method: 'DELETE', url: `/api/plans/${id}` })).statusCode).toBe(404);
    expect((await get('/api/plans')).plans).toEqual([]);
  });

  it('of another district are unknown, and may be asked for by the officer alone', async () => {
    const { id } = (await post({ kind: 'inspectors', datasetId })).json();
    await ended(id);
    const { app, database, districtId } = service;
    const elsewhere = await addDistrict(database, 'elsewhere');
    const other = await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere });
    for (const path of [`/api/side-plans/${id}`, `/api/side-plans/${id}/tables`])
      expect((await other.inject(path)).statusCode).toBe(404);
    expect((await other.inject({ method: 'DELETE', url: `/api/side-plans/${id}` })).statusCode).toBe(404);
    const auditor = await signedIn(app, database, { role: 'auditor', districtId });
    expect((await auditor.inject(`/api/side-plans/${id}/tables`)).statusCode).toBe(200);
    const asked = { method: 'POST', url: '/api/side-plans', payload: { kind: 'inspectors', datasetId } } as const;
    expect((await auditor.inject(asked)).statusCode).toBe(403);
  });

  it('are cancelled, and then have nothing to read', async () => {
    const { id } = (await post({ kind: 'itinerant', datasetId, timeLimit: 60 })).json();
    const cancelled = await service.inject({ method: 'DELETE', url: `/api/side-plans/${id}` });
    expect(['cancelled', 'finished']).toContain(cancelled.json().state);
    if (cancelled.json().state === 'cancelled')
      expect(await get(`/api/side-plans/${id}/tables`)).toMatchObject({ code: 'plan_not_available', status: 409 });
  });

  it('are refused where what they come after is not theirs', async () => {
    expect((await post({ kind: 'inspectors', datasetId, planId: datasetId })).statusCode).toBe(400);
    expect((await post({ kind: 'itinerant', datasetId, planId: datasetId })).statusCode).toBe(404);
    expect((await post({ kind: 'itinerant', datasetId: 'x' })).statusCode).toBe(404);
    expect((await post({ kind: 'other', datasetId })).statusCode).toBe(400);
  });
});
