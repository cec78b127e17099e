import { Client as SqlClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Action, reachOf } from '../../api/access/permissions.ts';
import { type Role, roles } from '../../api/http/contract/role.ts';
import type { ListedRoute } from '../../api/http/plugins/access.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { addAnyRow } from '../store/any-row.ts';
import { addDistrict } from '../support/database.ts';
import { type Client, signedIn } from '../support/signed-in.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce, solveUntilCancelled } from './solves.ts';

const unknown = '00000000-0000-4000-8000-00000000dead';

/** Ids of one district: what stands for `:id` below each path. */
interface Ids {
  readonly datasets: string;
  readonly plans: string;
}

/** Rows of the other resources in the foreign district, one each; hidden from every caller of this test. */
const foreignRows: ReadonlyMap<string, { readonly table: string; readonly id: string; readonly row: object }> = new Map(
  [
    ['orders', 'orders', {}],
    ['documents', 'documents', {}],
    ['reviews', 'reviews', {}],
    ['evidence', 'files', {}],
    ['policies', 'policies', {}],
    ['imports', 'jobs', { kind: 'import', state: 'failed' }],
    ['document-jobs', 'jobs', { kind: 'documents', state: 'failed' }],
  ].map(([name, table, row], index) => [
    String(name),
    { table: String(table), id: `00000000-0000-4000-8000-0000000000b${index}`, row: Object(row) },
  ]),
);

let service: TestService;
let own: Ids;
let foreign: Ids;
const clients = new Map<Role, Client>();

const client = (role: Role): Client => {
  const found = clients.get(role);
  if (found === undefined) throw new Error(role);
  return found;
};

/** A dataset and a finished plan in review. */
const fill = async (officer: Client): Promise<Ids> => {
  const post = (url: string, payload: object) => officer.inject({ method: 'POST', url, payload });
  const datasets: string = (await post('/api/datasets', { name: 'small' })).json().id;
  const plans: string = (await post('/api/plans', { datasetId: datasets })).json().id;
  await officer.inject(`/api/plans/${plans}/events`);
  await asService(service.database, (transaction) =>
    transaction.updateTable('plans').set({ state: 'in_review' }).where('id', '=', plans).execute(),
  );
  return { datasets, plans };
};

beforeAll(async () => {
  service = await testService({ solve: solveAtOnce });
  const { app, database, districtId, officer } = service;
  own = await fill(officer);
  const elsewhere = await addDistrict(database, 'elsewhere');
  foreign = await fill(await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere }));
  const connection = new SqlClient({ connectionString: service.databaseUrl });
  await connection.connect();
  for (const { table, id, row } of foreignRows.values())
    await addAnyRow(connection, table, { id, district_id: elsewhere, plan_id: foreign.plans, ...row });
  await connection.end();
  const ledger = (await officer.inject(`/api/datasets/${own.datasets}/ledger?limit=1`)).json();
  const [{ schoolId, teacherId }] = ledger.entries;
  for (const role of roles) {
    const isBare = role === 'province' || role === 'administrator';
    const place = {
      districtId: isBare ? null : districtId,
      ...(role === 'principal' ? { schoolId } : {}),
      ...(role === 'teacher' ? { teacherId } : {}),
    };
    clients.set(role, await signedIn(app, database, { role, ...place }));
  }
});
afterAll(() => service.close());

/** The routes with an action, as the application has them. */
const routes = (): readonly (ListedRoute & { readonly action: Action })[] =>
  service.app.listedRoutes().filter((route): route is ListedRoute & { action: Action } => route.action !== 'public');

const resourceOf = (url: string): keyof Ids | undefined =>
  (['datasets', 'plans'] as const).find((name) => url.startsWith(`/api/${name}/:`));

/** A route's address with ids of a district; what the district has no id for is unknown. */
const addressed = (url: string, ids: Ids | null): string => {
  const resource = resourceOf(url);
  const id = ids === null || resource === undefined ? unknown : ids[resource];
  return url.replace(/:\w+/, id).replaceAll(/:\w+/g, unknown);
};

const ask = (who: Pick<Client, 'inject'>, { method, url }: ListedRoute, ids: Ids | null) =>
  who.inject({ method: method as 'GET', url: addressed(url, ids) });

describe('every route for every role', () => {
  it('inspects more than thirty routes and fifteen actions', () => {
    expect(routes().length).toBeGreaterThan(30);
    expect(new Set(routes().map(({ action }) => action)).size).toBeGreaterThan(15);
    for (const id of [...Object.values(own), ...Object.values(foreign)]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets in whom the table of permissions lets in, and refuses everybody else by the same code', async () => {
    for (const route of routes())
      for (const role of roles) {
        const answer = await ask(client(role), route, own);
        const said = `${role} ${route.method} ${route.url} ${answer.statusCode}`;
        if (reachOf(role, route.action) === null) {
          expect(answer.statusCode, said).toBe(403);
          if (route.method !== 'HEAD') expect(answer.json(), said).toMatchObject({ code: 'not_permitted' });
        } else {
          expect([401, 403], said).not.toContain(answer.statusCode);
          expect(answer.statusCode, said).toBeLessThan(500);
        }
      }
  });

  it('knows nothing of another district: a foreign id is answered like one that never was', async () => {
    for (const route of routes().filter(({ url }) => resourceOf(url) !== undefined))
      for (const role of roles) {
        if (reachOf(role, route.action) === null || route.method === 'HEAD') continue;
        const [theirs, never] = [await ask(client(role), route, foreign), await ask(client(role), route, null)];
        const said = `${role} ${route.method} ${route.url} ${theirs.statusCode}`;
        const id = foreign[resourceOf(route.url) ?? 'plans'];
        expect(theirs.body.replaceAll(id, unknown), said).toBe(never.body);
        expect(theirs.statusCode, said).toBe(never.statusCode);
        expect(theirs.statusCode, said).toBeGreaterThanOrEqual(400);
      }
  });

  it('answers requests for resources of another district like requests for unknown ids', async () => {
    let requests = 0;
    for (const [name, { id }] of foreignRows)
      for (const route of routes().filter(({ url, method }) => url.startsWith(`/api/${name}/:`) && method !== 'HEAD'))
        for (const role of roles) {
          if (reachOf(role, route.action) === null) continue;
          const at = (one: string) => route.url.replace(/:\w+/, one).replaceAll(/:\w+/g, unknown);
          const method = route.method as 'GET';
          const theirs = await client(role).inject({ method, url: at(id) });
          const never = await client(role).inject({ method, url: at(unknown) });
          const said = `${role} ${route.method} ${route.url} ${theirs.statusCode}`;
          expect(theirs.body.replaceAll(id, unknown), said).toBe(never.body);
          expect(theirs.statusCode, said).toBeGreaterThanOrEqual(400);
          requests += 1;
        }
    expect(requests).toBeGreaterThan(10);
  });

  it('asks who it is, before anything else', async () => {
    const anonymous = { inject: (requests: Parameters<Client['inject']>[0]) => service.app.inject(requests) };
    const garbage = (authorization: string) => ({
      inject: (requests: Parameters<Client['inject']>[0]) =>
        service.app.inject({
          ...(typeof requests === 'string' ? { url: requests } : requests),
          headers: { authorization },
        }),
    });
    for (const route of routes())
      for (const who of [anonymous, garbage(`Bearer jht_${'a'.repeat(43)}`), garbage('Basic YTpi')]) {
        const answer = await ask(who, route, own);
        expect(answer.statusCode, `${route.method} ${route.url}`).toBe(401);
        expect(answer.headers['www-authenticate']).toBe('Bearer');
      }
  });

  it('answers with declared statuses and media types only', () => {
    expect(service.undeclared()).toEqual([]);
  });
});

describe('by hand', () => {
  const status = async (role: Role, method: 'GET' | 'POST' | 'DELETE', url: string) =>
    (await client(role).inject({ method, url: url.replace('D', own.datasets).replace('P', own.plans) })).statusCode;

  it.each([
    ['personnel_officer', 'GET', '/api/datasets', 200],
    ['personnel_officer', 'GET', '/api/accounts', 403],
    ['personnel_officer', 'GET', '/api/plans/P/workbook', 200],
    ['principal', 'GET', '/api/datasets/D/ledger', 200],
    ['principal', 'GET', '/api/datasets/D', 403],
    ['principal', 'GET', '/api/plans/P', 200],
    ['principal', 'GET', '/api/plans/P/transfers', 200],
    ['principal', 'GET', '/api/plans/P/workbook', 403],
    ['principal', 'GET', '/api/plans/P/plan', 403],
    ['principal', 'POST', '/api/plans', 403],
    ['teacher', 'GET', '/api/datasets/D/ledger', 403],
    ['teacher', 'GET', '/api/plans/P/transfers', 403],
    ['teacher', 'GET', '/api/tokens', 403],
    ['leader', 'GET', '/api/plans/P/workbook', 200],
    ['leader', 'DELETE', '/api/plans/P', 403],
    ['auditor', 'GET', '/api/plans/P/plan', 200],
    ['auditor', 'POST', '/api/datasets', 403],
    ['auditor', 'POST', '/api/plans', 403],
    ['auditor', 'GET', '/api/imports', 200],
    ['principal', 'GET', '/api/imports', 403],
    ['principal', 'GET', '/api/document-jobs', 403],
    ['leader', 'DELETE', '/api/imports/none', 403],
    ['province', 'GET', '/api/plans', 403],
    ['province', 'GET', '/api/datasets/D/ledger', 403],
    ['province', 'GET', '/api/districts', 200],
    ['administrator', 'GET', '/api/accounts', 200],
    ['administrator', 'GET', '/api/datasets', 403],
    ['administrator', 'GET', '/api/plans/P/transfers', 403],
    ['administrator', 'GET', '/api/tokens', 200],
  ] as const)('%s %s %s: %i', async (role, method, url, expected) => {
    expect(await status(role, method, url)).toBe(expected);
  });
});

describe('a plan that is still being made', () => {
  it('answers 404 for every request on it from another district and from the schools of its own', async () => {
    const busy = await testService({ solve: solveUntilCancelled });
    const { app, database, districtId, officer } = busy;
    const datasetId = (
      await officer.inject({ method: 'POST', url: '/api/datasets', payload: { name: 'small' } })
    ).json().id;
    const { id } = (await officer.inject({ method: 'POST', url: '/api/plans', payload: { datasetId } })).json();
    const elsewhere = await addDistrict(database, 'elsewhere');
    const strangers = [
      await signedIn(app, database, { role: 'personnel_officer', districtId: elsewhere }),
      await signedIn(app, database, { role: 'principal', districtId, schoolId: 'S1' }),
    ];
    for (const stranger of strangers) {
      expect((await stranger.inject('/api/plans')).json().plans).toEqual([]);
      for (const url of [`/api/plans/${id}`, `/api/plans/${id}/events`, `/api/plans/${id}/transfers`])
        expect((await stranger.inject(url)).json(), url).toMatchObject({ code: 'plan_not_found', status: 404 });
    }
    const stopped = await strangers[0]?.inject({ method: 'DELETE', url: `/api/plans/${id}` });
    expect(stopped?.json()).toMatchObject({ code: 'plan_not_found', status: 404 });
    expect(['queued', 'running']).toContain((await officer.inject(`/api/plans/${id}`)).json().state);
    await officer.inject({ method: 'DELETE', url: `/api/plans/${id}` });
    await busy.close();
  });
});
