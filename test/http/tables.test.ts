import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let datasetId: string;
let planId: string;
const get = (path: string, language = 'zh') => service.inject({ url: path, headers: { 'accept-language': language } });
const post = (url: string, payload: object) => service.inject({ method: 'POST', url, payload });

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  datasetId = (await post('/api/datasets', { name: 'small' })).json().id;
  const policy = { cost_rates: { subsidy_fen_per_month: [0, 10_000, 20_000, 30_000] } };
  planId = (await post('/api/plans', { datasetId, policy })).json().id;
  await get(`/api/plans/${planId}/events`);
});
afterAll(() => service.close());

describe('the tables of a plan over HTTP', () => {
  it('lists tables by name in the requested language, those of the workbook first', async () => {
    const [zh, en] = [
      (await get(`/api/plans/${planId}/tables`)).json().tables,
      (await get(`/api/plans/${planId}/tables`, 'en')).json().tables,
    ];
    const names: readonly string[] = zh.map(({ name }: { name: string }) => name);
    expect(names[0]).toBe('overview');
    for (const name of [
      'costs',
      'registrations',
      'movement_totals',
      'clauses',
      'evidence_schools',
      'evidence_coefficients',
    ])
      expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
    expect(zh[0].title).not.toBe(en[0].title);
  });

  it('returns each table with headings and rows', async () => {
    for (const { name, title, rows } of (await get(`/api/plans/${planId}/tables`)).json().tables) {
      const answer = await get(`/api/plans/${planId}/tables/${name}`);
      expect(answer.statusCode, name).toBe(200);
      const table = answer.json();
      expect(table).toMatchObject({ name, title });
      expect(table.rows, name).toHaveLength(rows);
      expect(table.columns.map(({ heading }: { heading: string }) => heading).join(), name).not.toMatch(/report\./);
      for (const row of table.rows) expect(row, name).toHaveLength(table.columns.length);
    }
  });

  it('answers 404 for an unknown table and for a missing plan', async () => {
    const unknown = await get(`/api/plans/${planId}/tables/nothing`);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.headers['content-type']).toContain('application/problem+json');
    expect(unknown.json()).toMatchObject({ code: 'table_not_found', title: '没有这张表' });
    expect((await get('/api/plans/none/tables')).json()).toMatchObject({ code: 'plan_not_found' });
  });
});

describe('the allocation scheme over HTTP', () => {
  it('returns staff.json and its tables as text', async () => {
    const { scheme, tables } = (await get(`/api/datasets/${datasetId}/staffing`)).json();
    expect(scheme).toMatchObject({ format: 'staff/1', district: { total: expect.any(Number) } });
    expect(scheme.schools).toHaveLength(5);
    expect(tables[0].name).toBe('staffing_overview');
    expect(tables.map(({ title }: { title: string }) => title).join()).not.toMatch(/report\./);
  });

  it('uses the named preset and rejects an unknown one', async () => {
    const answer = await get(`/api/datasets/${datasetId}/staffing?preset=liaocheng`);
    expect(answer.json().scheme.reference_date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await get(`/api/datasets/${datasetId}/staffing?preset=unknown`)).json()).toMatchObject({
      code: 'invalid_request',
      status: 400,
    });
    expect((await get('/api/datasets/none/staffing')).json()).toMatchObject({ code: 'dataset_not_found' });
  });
});
