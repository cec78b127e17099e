import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import type { Role } from '../../api/http/contract/role.ts';
import { type RunningServer, startServer } from '../../api/http/server.ts';
import { addAccount } from '../../api/storage/accounts.ts';
import { checkContents } from '../../api/storage/check-contents.ts';
import { type Database, openDatabase } from '../../api/storage/database.ts';
import { addMembership } from '../../api/storage/memberships.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { openSession } from '../../api/use-cases/sign-in/sign-in.ts';
import { landedDumps, readDump, restoreDump } from './landed-schemas.ts';

/** Dumps with rows; earlier services stored no dataset. A short run takes the oldest and the newest. */
const dumps: { readonly name: string; readonly dump: Awaited<ReturnType<typeof readDump>> }[] = [];
for (const name of await landedDumps()) {
  const dump = await readDump(name);
  if (dump.rows !== '') dumps.push({ name, dump });
}

/** Where the parameters of an address come from; a route with a parameter that is not here fails the test. */
const values: Readonly<Record<string, string>> = {
  '/api/accounts/{id}': 'select id from accounts',
  '/api/appeals/{id}': `select id from reviews where kind = 'appeal'`,
  '/api/reviews/{id}': `select id from reviews where kind = 'review'`,
  '/api/calendars/{year}': `select 2026 union select year from calendars`,
  '/api/datasets/{id}': 'select id from datasets',
  '/api/documents/{id}': 'select id from documents',
  '/api/document-jobs/{id}': `select id from jobs where kind = 'documents'`,
  '/api/evidence/{id}': 'select id from files',
  '/api/imports/{id}': `select id from jobs where kind = 'import'`,
  '/api/orders/{id}': 'select id from orders',
  '/api/plans/{id}': `select id from plans union select id from jobs where kind = 'plan'`,
  '/api/policies/{id}': 'select id from policies',
  '/api/side-plans/{id}': `select id from jobs where kind in ('itinerant', 'inspectors')`,
  '/api/studies/{id}': `select id from jobs where kind in ('frontier', 'trade_off', 'attainable', 'waterfall')`,
  '/api/texts/{language}': `values ('zh'), ('en')`,
  '{name}': '',
  // A card takes a second to print, and one person's is made like another's.
  '{teacherId}': `select min(teacher_id) as teacher_id from transfers where plan_id::text = $1 having count(*) > 0`,
};

const roles: readonly Role[] = ['personnel_officer', 'leader', 'auditor', 'principal', 'teacher'];
const central: readonly Role[] = ['province', 'administrator'];
const everyRole: readonly Role[] = [...roles, ...central];

interface World {
  readonly server: RunningServer;
  readonly client: Client;
  readonly database: Database;
  readonly get: (role: Role, path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

const withWorld = async (dump: (typeof dumps)[number]['dump'], use: (world: World) => Promise<void>): Promise<void> => {
  const databaseUrl = await restoreDump(dump);
  const data = await mkdtemp(join(tmpdir(), 'junheng-landed-'));
  const server = await startServer({
    role: 'web',
    host: '127.0.0.1',
    port: 0,
    data,
    databaseUrl,
    publicAddress: null,
    identityProvider: null,
    trustedProxies: [],
    firstNames: { district: 'first', account: 'first' },
    onFailure: () => undefined,
  });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('set role junheng_service');
  const database = openDatabase(databaseUrl, { connections: 2 });
  const { rows: districts } = await client.query('select district_id from plans limit 1');
  const districtId: string = districts[0]?.district_id ?? '';
  const cookies = new Map<Role, string>();
  for (const role of everyRole)
    await asService(database, async (transaction) => {
      const account = await addAccount(transaction, {
        login: `reader-${role}`,
        displayName: role,
        passwordHash: null,
        secretExpiresAt: null,
        createdBy: null,
      });
      const place = {
        districtId: central.includes(role) ? null : districtId,
        schoolId: role === 'principal' || role === 'teacher' ? 'U1' : null,
        teacherId: role === 'teacher' ? 'U1-01' : null,
      };
      const membership = await addMembership(transaction, {
        accountId: account?.id ?? '',
        role,
        ...place,
        createdBy: null,
      });
      const secret = await openSession(transaction, membership, new Date(), { replaces: null });
      cookies.set(role, `junheng_session=${secret}; __Host-junheng_session=${secret}`);
    });
  const get: World['get'] = async (role, path) => {
    const answer = await fetch(`${server.address ?? ''}${path}`, {
      headers: { cookie: cookies.get(role) ?? '', [pageHeader]: '1' },
      redirect: 'manual',
    });
    // A stream of events of a job under way has no end of its own.
    if (answer.headers.get('content-type')?.startsWith('text/event-stream') === true) {
      await answer.body?.cancel();
      return { status: answer.status, text: '' };
    }
    return { status: answer.status, text: await answer.text() };
  };
  try {
    await use({ server, client, database, get });
  } finally {
    await database.close();
    await client.end();
    await server.close();
    await rm(data, { recursive: true, force: true });
  }
};

/** Every address of a documented path, with each stored value in the place of its parameters. */
const addressesOf = async ({ client, get }: World, path: string): Promise<readonly string[]> => {
  const [, first, key] = /^(.*?\{(\w+)\})/.exec(path) ?? [];
  if (first === undefined || key === undefined) return [path];
  const valuesQuery = values[first];
  if (valuesQuery === undefined) throw new Error(`say where ${first} of ${path} comes from`);
  const { rows } = await client.query<{ one: string }>({
    text: `select x::text as one from (${valuesQuery}) as given (x)`,
  });
  const addresses: string[] = [];
  // Questions solve a plan again: one plan is enough.
  const solvesAgain = /\/(explanations|unfilled-posts)\b/.test(path);
  for (const { one } of solvesAgain ? rows.slice(0, 1) : rows) {
    const known = path.replace(`{${key}}`, encodeURIComponent(one));
    if (known.includes('{name}')) {
      const tables = await get('personnel_officer', known.slice(0, known.indexOf('/{name}')));
      expect(tables.status, tables.text).toBeLessThan(500);
      const named: { tables?: readonly { name: string }[] } = JSON.parse(tables.text);
      addresses.push(...(named.tables ?? []).map(({ name }) => known.replace('{name}', encodeURIComponent(name))));
    } else if (known.includes('{teacherId}')) {
      const teachers = await client.query(values['{teacherId}'] ?? '', [one]);
      addresses.push(...teachers.rows.map((row) => known.replace('{teacherId}', row.teacher_id)));
    } else if (known.includes('{schoolId}')) {
      const posts = await client.query(
        'select to_school_id, stage, subject from transfers where plan_id = $1 order by position limit 1',
        [one],
      );
      const filled = posts.rows.map((row) =>
        known
          .replace('{schoolId}', encodeURIComponent(row.to_school_id))
          .replace('{stage}', row.stage)
          .replace('{subject}', row.subject),
      );
      addresses.push(...filled);
    } else addresses.push(known);
  }
  expect(addresses.filter((address) => address.includes('{'))).toEqual([]);
  return addresses;
};

const taken =
  process.env.JUNHENG_LONG === undefined ? dumps.filter((_dump, at) => at === 0 || at === dumps.length - 1) : dumps;

describe('data of an earlier schema', () => {
  it.each(taken)('of $name are read by every resource after the upgrade, and say the same', async ({ dump }) => {
    await withWorld(dump, async (world) => {
      const { get, client } = world;
      const { paths } = JSON.parse((await get('personnel_officer', '/openapi.json')).text);
      const readable = Object.keys(paths).filter((path) => 'get' in paths[path]);
      expect(readable.length).toBeGreaterThan(60);
      const failed: string[] = [];
      let read = 0;
      // The officer reads everything that is stored; of the newest schema the others read one of each resource.
      const readers = dump === dumps.at(-1)?.dump ? everyRole : (['personnel_officer'] as const);
      for (const path of readable)
        for (const [place, address] of (await addressesOf(world, path)).entries())
          for (const role of place === 0 ? readers : (['personnel_officer'] as const)) {
            const { status, text } = await get(role, address);
            read += 1;
            if (status >= 500 || status === 429) failed.push(`${role} ${address}: ${status} ${text.slice(0, 300)}`);
          }
      expect(failed).toEqual([]);
      expect(read).toBeGreaterThan(readable.length);

      const { rows: plans } = await client.query('select id, content, status from plans');
      expect(plans.length).toBeGreaterThan(0);
      for (const { id, content, status } of plans) {
        const stored = JSON.parse(gunzipSync(content).toString('utf8'));
        const answer = await get('personnel_officer', `/api/plans/${id}/plan`);
        expect(answer.status).toBe(200);
        const plan = JSON.parse(answer.text);
        expect(plan.status).toBe(status);
        expect(plan.dataset.sha256).toBe(stored.dataset.sha256);
        expect(
          plan.transfers.map((one: { teacher_id: string; to_school_id: string }) => [one.teacher_id, one.to_school_id]),
        ).toEqual(
          stored.transfers.map((one: { teacherId: string; toSchoolId: string }) => [one.teacherId, one.toSchoolId]),
        );
        expect(plan.levels.map(({ value }: { value: number }) => value)).toEqual(
          stored.levels.map(({ value }: { value: number }) => value),
        );
        const checks = JSON.parse((await get('personnel_officer', `/api/plans/${id}/checks`)).text);
        expect(checks.checks).toHaveLength(stored.checks.length);
      }
      // What was stored still has the hash it was stored under.
      expect((await asService(world.database, checkContents)).changed).toEqual([]);
    });
  });
});
