import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RollupBody } from '../../api/http/contract/province.ts';
import { roles } from '../../api/http/contract/role.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { clientOf, given } from '../support/client.ts';
import { addDistrict } from '../support/database.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let service: TestService;
let province: Client;
const planned: string[] = [];

const plan = async (officer: Client): Promise<string> => {
  const post = async (url: string, payload: object) =>
    (await officer.inject({ method: 'POST', url, payload })).json() as { readonly id: string };
  const { id: datasetId } = await post('/api/datasets', { name: 'small' });
  const { id } = await post('/api/plans', { datasetId });
  await officer.inject(`/api/plans/${id}/events`);
  return id;
};

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  const { app, database, officer } = service;
  province = await signedIn(app, database, { role: 'province', districtId: null });
  const second = await addDistrict(database, 'second');
  await addDistrict(database, 'third');
  planned.push(await plan(officer), await plan(officer));
  await plan(await signedIn(app, database, { role: 'personnel_officer', districtId: second }));
});
afterAll(() => service.close());

const rollup = async (): Promise<RollupBody> => given(await clientOf(province).GET('/api/province/rollup'));

describe('a province', () => {
  it('sees how every district stands: data, plan, quotas, and the sums of all', async () => {
    const { districts, totals } = await rollup();
    expect(districts.map(({ code }) => code)).toEqual(['first', 'second', 'third']);
    const [first, , third] = districts;
    expect(first).toMatchObject({
      data: { schools: 5, teachers: 60 },
      plan: { version: 2, state: 'draft', stateName: '草案', transfers: 1 },
      jobs: { waiting: 0, running: 0 },
    });
    expect(first?.plan?.quotas.map(({ rule, scope }) => `${rule} ${scope}`)).toContain('rotation_quota district');
    expect(first?.plan?.broken).toBeGreaterThan(0);
    expect(third).toMatchObject({ data: null, plan: null });
    expect(totals).toMatchObject({
      districts: 3,
      withData: 2,
      withPlan: 2,
      teachers: 120,
      transfers: 2,
      quotasReached: 0,
      byState: { draft: 2 },
    });
  });

  it('sees of a district the plan that has come furthest, not the newest draft', async () => {
    const [older = ''] = planned;
    await asService(service.database, (transaction) =>
      transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', older).execute(),
    );
    const { districts, totals } = await rollup();
    expect(districts[0]?.plan).toMatchObject({ version: 1, state: 'in_review' });
    expect(totals.byState).toEqual({ draft: 1, in_review: 1 });
  });

  it('shows no person, no school and no id that could be requested', async () => {
    const { id } = (await service.inject('/api/datasets')).json().datasets[0];
    const { entries } = (await service.inject(`/api/datasets/${id}/ledger?limit=2000`)).json();
    expect(entries).toHaveLength(60);
    const said = JSON.stringify(await rollup());
    for (const { teacherId, name, school } of entries)
      for (const word of [teacherId, name, school]) expect(said).not.toContain(word);
    expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('lets only the province read the sums of all districts', async () => {
    const { app, database, districtId } = service;
    for (const role of roles.filter((one) => one !== 'province')) {
      const place = role === 'administrator' ? null : districtId;
      const part = {
        ...(role === 'principal' || role === 'teacher' ? { schoolId: 'X' } : {}),
        ...(role === 'teacher' ? { teacherId: 'Y' } : {}),
      };
      const asker = await signedIn(app, database, { role, districtId: place, ...part });
      expect((await asker.inject('/api/province/rollup')).statusCode, role).toBe(403);
    }
  });
});
