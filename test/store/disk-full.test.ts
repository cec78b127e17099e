import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHeader } from '../../api/http/auth/same-origin.ts';
import { type RunningServer, startServer } from '../../api/http/server.ts';
import { watchDiskSpace } from '../../api/storage/disk-space.ts';
import { storeFailure } from '../../api/storage/failure.ts';
import { openPostgres, type RunningPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { testService } from '../http/service.ts';
import { solveAtOnce } from '../http/solves.ts';
import { type Ask, chosenPassword, signInOverHttp } from '../support/sign-in-over-http.ts';
import { type TinyDisk, tinyDisk } from './tiny-disk.ts';

const megabyte = 1024 * 1024;

/** A name's policy, by what can ask. */
const put = (ask: Ask, name: string): Promise<Response> =>
  ask('/api/policies', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, policy: {} }),
  });

/** Fills a real disk where one can be mounted; elsewhere the guard gets a full disk reported. */
const disk = await tinyDisk(640);

const onRealDisk =
  ({ path, remove }: TinyDisk) =>
  () => {
    const ballast = join(path, 'ballast');
    let server: RunningServer;
    let postgres: RunningPostgres;
    let ask: Ask;
    beforeAll(async () => {
      server = await startServer({
        role: 'web',
        host: '127.0.0.1',
        port: 0,
        data: join(path, 'data'),
        databaseUrl: null,
        publicAddress: null,
        identityProvider: null,
        trustedProxies: [],
        firstNames: { district: '甲县', account: 'officer' },
        onFailure: () => undefined,
      });
      postgres = await openPostgres({ data: join(path, 'data') });
      const { login = '', secret = '' } = server.firstAccount ?? {};
      ask = await signInOverHttp(server.address ?? '', login, secret);
      // The sample is taken on, and waits for a worker: it takes no more room.
      while ((await (await ask('/api/imports')).json()).imports.length === 0) await wait(200);
    });
    afterAll(async () => {
      await server.close();
      await postgres.close();
      await remove();
    });

    /** Leaves so many megabytes free. */
    const fill = async (left: number): Promise<void> => {
      const { bavail, bsize } = await statfs(path);
      const file = await open(ballast, 'a');
      const piece = Buffer.alloc(megabyte);
      try {
        const more = left === 0 ? Number.POSITIVE_INFINITY : Math.floor((bavail * bsize) / megabyte) - left;
        for (let written = 0; written < more; written += 1) await file.write(piece);
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOSPC') throw error;
      } finally {
        await file.close();
      }
    };
    const names = async (): Promise<readonly string[]> =>
      (await (await ask('/api/policies')).json()).policies.map(({ name }: { name: string }) => name);
    /** Puts a policy until it is taken; whatever is said meanwhile is that the service cannot, never that it failed. */
    const putInTheEnd = async (name: string): Promise<void> => {
      for (let attempt = 0; attempt < 300; attempt += 1) {
        const answer = await put(ask, name);
        if (answer.ok) return;
        expect([503, 507], await answer.text()).toContain(answer.status);
        await wait(200);
      }
      throw new Error('the service did not come back');
    };

    /** The answer of a request that may meet a database which is being started again, and never a failure of ours. */
    const untilAnswered = async (request: () => Promise<Response>): Promise<Response> => {
      for (let attempt = 0; attempt < 300; attempt += 1) {
        const answer = await request();
        if (answer.ok) return answer;
        expect(await answer.json()).toMatchObject({ status: 503, code: 'database_unavailable' });
        await wait(200);
      }
      throw new Error('the service did not come back');
    };

    it('refuses what would be stored before the database is hurt, still reads, and takes it again when there is room', async () => {
      expect((await put(ask, 'before')).status).toBe(201);
      await fill(32);
      await wait(1100);
      const refused = await put(ask, 'refused');
      expect([refused.status, (await refused.json()).code]).toEqual([507, 'storage_full']);
      expect(await names()).toEqual(['before']);
      await rm(ballast);
      await putInTheEnd('after');
      expect(await names()).toEqual(['after', 'before']);
    });

    /** What people do on a full disk: one signs in and reads, another reads and tries to store. */
    const lookAround = async (name: string): Promise<void> => {
      const { address, firstAccount } = server;
      const entered = await untilAnswered(() =>
        fetch(`${address}/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', [pageHeader]: '1' },
          body: JSON.stringify({ login: firstAccount?.login, password: chosenPassword }),
        }),
      );
      const cookie = entered.headers
        .getSetCookie()
        .map((line) => line.slice(0, line.indexOf(';')))
        .join('; ');
      const resources = ['session', 'policies', 'datasets', 'plans', 'imports', 'events'];
      for (const path of ['/', '/ready', '/docs', ...resources.map((resource) => `/api/${resource}`)])
        await untilAnswered(() => fetch(`${address}${path}`, { headers: { cookie } }));
      for (let time = 0; time < 10; time += 1) {
        const refused = await put(ask, `${name}-${time}`);
        const problem = await refused.json();
        expect([refused.status, problem.code]).toEqual([507, 'storage_full']);
        expect(problem.detail).toContain('磁盘');
        expect(JSON.stringify(problem)).not.toMatch(/ENOSPC|53100|at \w+ \(/);
        expect((await ask('/api/plans')).status).toBe(200);
      }
    };

    it('lets people sign in and read when not a byte is free, refuses to store, and stores again when there is space', async () => {
      await fill(0);
      // A look at the disk is good for a second.
      await wait(1100);
      await lookAround('full');
      // The ballast was given up; what filled the disk takes its space too.
      while ((await statfs(path)).bavail === 0) await wait(100);
      await fill(0);
      await wait(1100);
      const client = new Client({ connectionString: postgres.url });
      await client.connect();
      await expect(client.query('checkpoint')).rejects.toThrow('checkpoint request failed');
      await client.end();
      await lookAround('fuller');
      await rm(ballast);
      await putInTheEnd('again');
      expect(await names()).toContain('again');
    });

    it('comes back by itself with everything acknowledged after the database itself had no room left', async () => {
      await fill(24);
      const client = new Client({ connectionString: postgres.url });
      client.on('error', () => undefined);
      await client.connect();
      await client.query('create unlogged table filler (content text)');
      await client.query('alter table filler set logged');
      const row = `insert into filler select string_agg(md5(random()::text), '') from generate_series(1, 60000)`;
      const failed = await (async () => {
        for (;;) await client.query(row);
      })().catch((error: unknown) => error);
      expect(['full', 'unavailable']).toContain(storeFailure(failed));
      await client.end().catch(() => undefined);
      await rm(ballast);
      await wait(1100);
      await putInTheEnd('later');
      expect(await names()).toEqual(expect.arrayContaining(['after', 'before', 'later']));
      const { events } = await (await ask('/api/events?limit=500')).json();
      const kept = events.filter(({ action }: { action: string }) => action === 'policies.create');
      expect(kept).toHaveLength(4);
    });
  };

if (disk !== null) describe('a disk that runs full under the service', onRealDisk(disk));

const besides = disk === null ? 'alone, since no disk can be mounted here' : 'together with a disk that is';

describe(`the guard of a disk that is said to be full, ${besides}`, () => {
  it('refuses what would be stored, reads on, and lets through again when there is room', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'junheng-room-'));
    let [now, free] = [0, 0];
    const { hasSpace: hasRoom, close } = watchDiskSpace(folder, { now: () => now, free: async () => free });
    const service = await testService({ solve: solveAtOnce }, {}, () => new Date(), { hasRoom });
    const put = () => service.inject({ method: 'POST', url: '/api/policies', payload: { name: 'a', policy: {} } });
    expect((await put()).json()).toMatchObject({ code: 'storage_full', status: 507 });
    expect((await service.inject('/api/policies')).json()).toEqual({ policies: [] });
    [now, free] = [2000, 1024 * megabyte];
    expect((await put()).statusCode).toBe(201);
    await service.close();
    await close();
    await rm(folder, { recursive: true });
  });
});
