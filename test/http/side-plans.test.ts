import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../api/documents/csv.ts';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { addDistrict } from '../support/database.ts';
import { signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let datasetId: string;
const imported = async (name: string): Promise<string> =>
  (await service.inject({ method: 'POST', url: '/api/datasets', payload: { name } })).json().id;
beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  datasetId = await imported('small');
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

describe('auxiliary plans', () => {
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

  it('answers 404 for another district’s plan, and lets only the officer start one', async () => {
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
    const request = { method: 'POST', url: '/api/side-plans', payload: { kind: 'inspectors', datasetId } } as const;
    expect((await auditor.inject(request)).statusCode).toBe(403);
  });

  it('cancels an auxiliary plan, which then has no result', async () => {
    const { id } = (await post({ kind: 'itinerant', datasetId, timeLimit: 60 })).json();
    const cancelled = await service.inject({ method: 'DELETE', url: `/api/side-plans/${id}` });
    expect(['cancelled', 'finished']).toContain(cancelled.json().state);
    if (cancelled.json().state === 'cancelled')
      expect(await get(`/api/side-plans/${id}/tables`)).toMatchObject({ code: 'plan_not_available', status: 409 });
  });

  it('rejects an auxiliary plan whose dataset or preceding plan is unknown', async () => {
    expect((await post({ kind: 'inspectors', datasetId, planId: datasetId })).statusCode).toBe(400);
    expect((await post({ kind: 'itinerant', datasetId, planId: datasetId })).statusCode).toBe(404);
    expect((await post({ kind: 'itinerant', datasetId: 'x' })).statusCode).toBe(404);
    expect((await post({ kind: 'other', datasetId })).statusCode).toBe(400);
  });
});

describe('their tables as CSV', () => {
  const rowsOf = (text: string): readonly (readonly string[])[] => {
    const read = parseCsv('csv', text);
    if (!read.ok) throw new Error('no CSV');
    return read.value;
  };
  const made = async (kind: string, of: string): Promise<string> => {
    const { id } = (await post({ kind, datasetId: of })).json();
    expect(await ended(id)).toMatchObject({ state: 'finished' });
    return id;
  };
  const inLanguage = (url: string, language: string) =>
    service.inject({ url, headers: { 'accept-language': language } });

  it.each(['itinerant', 'inspectors'])('of %s say what the tables say, with headings in the language', async (kind) => {
    const id = await made(kind, datasetId);
    const { tables } = await get(`/api/side-plans/${id}/tables`);
    for (const { name } of tables)
      for (const language of ['zh', 'en']) {
        const table = (await inLanguage(`/api/side-plans/${id}/tables/${name}`, language)).json();
        const answer = await inLanguage(`/api/side-plans/${id}/tables/${name}/csv`, language);
        expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
        expect(answer.headers['content-disposition']).toContain(`${name}.csv`);
        expect(answer.body.startsWith('\uFEFF')).toBe(true);
        const shown = table.rows.map((row: readonly unknown[]) => row.map((cell) => String(cell ?? '')));
        const headings = table.columns.map(({ heading }: { heading: string }) => heading);
        expect(rowsOf(answer.body), `${name} ${language}`).toEqual([headings, ...shown]);
      }
  });

  it('hold no formula, whatever a school is called', async () => {
    const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
    const schools = district.schools.map((school, at) => ({ ...school, name: `=HYPERLINK(${at})` }));
    await writeDatasetFolder(
      join(service.folder, 'formulas'),
      { ...district, schools },
      { headings: 'identifier', encoding: 'utf8' },
    );
    const id = await made('inspectors', await imported('formulas'));
    const answer = await service.inject(`/api/side-plans/${id}/tables/inspectors/csv`);
    const centres = rowsOf(answer.body)
      .slice(1)
      .map((row) => row[1]);
    expect(centres.length).toBeGreaterThan(0);
    for (const centre of centres) expect(centre).toMatch(/^'=HYPERLINK\(\d\)$/);
  });

  it('answers a refused export with a problem before the first byte', async () => {
    const id = await made('inspectors', datasetId);
    const { app, database, districtId } = service;
    const elsewhere = await addDistrict(database, 'apart');
    const other = await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere });
    const principal = await signedIn(app, database, { role: 'principal', districtId, schoolId: 'none' });
    const url = `/api/side-plans/${id}/tables/inspectors/csv`;
    for (const [who, path, code] of [
      [service, `/api/side-plans/${id}/tables/nothing/csv`, 'table_not_found'],
      [service, '/api/side-plans/none/tables/inspectors/csv', 'plan_not_found'],
      [other, url, 'plan_not_found'],
      [principal, url, 'not_permitted'],
    ] as const) {
      const answer = await who.inject(path);
      expect(answer.headers['content-type'], code).toContain('application/problem+json');
      expect(answer.headers['content-disposition'], code).toBeUndefined();
      expect(answer.json().code).toBe(code);
    }
    const auditor = await signedIn(app, database, { role: 'auditor', districtId });
    expect((await auditor.inject(url)).statusCode).toBe(200);
  });
});
