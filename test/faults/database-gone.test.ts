import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { type RunningServer, startServer } from '../../api/http/server.ts';
import { checkTrails } from '../../api/storage/check-trails.ts';
import { openDatabase } from '../../api/storage/database.ts';
import { asService } from '../../api/storage/transaction-as-caller.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { newDatabaseUrl } from '../support/database.ts';
import { type Ask, signInOverHttp } from '../support/sign-in-over-http.ts';
import { type Line, lineTo } from './line.ts';

let data: string;
let url: string;
let line: Line;
let server: RunningServer;
let ask: Ask;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-gone-'));
  const district = generateDistrict({ schools: 5, teachers: 60, seed: 1, profile: 'mixed' });
  await writeDatasetFolder(join(data, 'datasets', 'small'), district, { headings: 'identifier', encoding: 'utf8' });
  url = await newDatabaseUrl();
  line = await lineTo(url);
  server = await startServer({
    role: 'all',
    host: '127.0.0.1',
    port: 0,
    data,
    databaseUrl: line.url,
    publicAddress: null,
    identityProvider: null,
    trustedProxies: [],
    firstNames: { district: '甲县', account: 'officer' },
    onFailure: () => undefined,
  });
  const { login = '', secret = '' } = server.firstAccount ?? {};
  ask = await signInOverHttp(server.address ?? '', login, secret);
});
afterAll(async () => {
  await server.close();
  await line.cut();
  await rm(data, { recursive: true, force: true });
});

const post = (path: string, key: string, body: object): Promise<Response> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': 'zh' },
    body: JSON.stringify(body),
  });
const put = (name: string): Promise<Response> => post('/api/policies', `${name}-policy`, { name, policy: {} });

/** Asks until the database is back; meanwhile nothing else is said than that it is away. */
const inTheEnd = async (request: () => Promise<Response>): Promise<Response> => {
  for (;;) {
    const answer = await request();
    if (answer.ok) return answer;
    expect([answer.status, (await answer.json()).code]).toEqual([503, 'database_unavailable']);
    await wait(100);
  }
};

/** The dataset of a name, as soon as its import has ended. */
const idOf = async (name: string): Promise<string> => {
  for (;;) {
    const { datasets } = await (await ask('/api/datasets')).json();
    const found = datasets.find((dataset: { readonly name: string }) => dataset.name === name);
    if (found !== undefined) return found.id;
    await wait(100);
  }
};

describe('a database that is gone', () => {
  it('answers 503 during the outage and completes the running plan afterwards without a restart', async () => {
    expect((await post('/api/datasets', 'small-dataset', { name: 'small' })).ok).toBe(true);
    const request = await post('/api/plans', 'plan-of-small', { datasetId: await idOf('small') });
    expect(request.status).toBe(202);
    const { id } = await request.json();
    expect((await put('before')).status).toBe(201);

    await line.cut();
    for (let time = 0; time < 3; time += 1) {
      expect((await ask('/health')).status).toBe(200);
      for (const answer of [await ask('/ready'), await ask('/api/policies'), await put('meanwhile')]) {
        const problem = await answer.json();
        expect([answer.status, problem.code]).toEqual([503, 'database_unavailable']);
        expect(JSON.stringify(problem)).not.toMatch(/ECONN|postgres|127\.0\.0\.1/i);
      }
      await wait(1000);
    }
    await line.mend();

    expect((await inTheEnd(() => ask('/ready'))).status).toBe(200);
    expect((await inTheEnd(() => put('meanwhile'))).status).toBe(201);
    const names = (await (await ask('/api/policies')).json()).policies.map(({ name }: { name: string }) => name);
    expect(names.toSorted()).toEqual(['before', 'meanwhile']);
    for (;;) {
      const { state } = await (await inTheEnd(() => ask(`/api/plans/${id}`))).json();
      if (state === 'finished') break;
      expect(['queued', 'running']).toContain(state);
      await wait(100);
    }
    const database = openDatabase(url, { connections: 1 });
    expect((await asService(database, checkTrails)).filter(({ broken }) => broken !== null)).toEqual([]);
    await database.close();
  });
});
