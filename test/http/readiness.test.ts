import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logSerializers } from '../../api/http/log-serializers.ts';
import { openDatabase } from '../../api/storage/database.ts';
import { type Line, lineTo } from '../faults/line.ts';
import { newDatabaseUrl } from '../support/database.ts';
import { type TestService, testService } from './service.ts';
import { solveAtOnce } from './solves.ts';

let url: string;
let line: Line;
let service: TestService;
let close: () => Promise<void>;
let log = '';
beforeAll(async () => {
  url = await newDatabaseUrl();
  line = await lineTo(url);
  const database = openDatabase(line.url, { connections: 3 });
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      log += String(chunk);
      done();
    },
  });
  // The level at which the service keeps its log.
  const logger = { level: 'warn', stream, serializers: logSerializers };
  service = await testService({ solve: solveAtOnce }, { logger }, undefined, { database });
  close = database.close;
});
afterAll(async () => {
  await service.close();
  await close();
  await line.cut();
});

/** What was logged since the last look. */
const lines = (): readonly Readonly<Record<string, unknown>>[] => {
  const written = log.split('\n').filter((one) => one !== '');
  log = '';
  return written.map((one) => JSON.parse(one));
};

const readyStatus = async (): Promise<number> => (await service.app.inject('/ready')).statusCode;
const askedOften = async (): Promise<readonly number[]> => {
  const one = await readyStatus();
  return [one, await readyStatus(), ...(await Promise.all(Array.from({ length: 6 }, readyStatus)))];
};
const untilReady = async (): Promise<void> => {
  while ((await readyStatus()) !== 200) await wait(50);
};

describe('the log under repeated readiness checks', () => {
  it('holds one line when the database goes away, one when it is back, and nothing in between', async () => {
    expect(new Set(await askedOften())).toEqual(new Set([200]));
    expect(lines()).toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      await line.cut();
      expect(new Set(await askedOften())).toEqual(new Set([503]));
      expect(log).not.toMatch(/stack|password|postgres|junheng_|127\.0\.0\.1/i);
      const gone = lines();
      expect(gone).toMatchObject([{ level: 40, msg: 'not ready', reason: 'database' }]);
      expect(gone[0]?.failure).toMatch(
        /^(ECONN\w+|EPIPE|Connection terminated|connection error and is not queryable)$/,
      );
      await line.mend();
      await untilReady();
      expect(new Set(await askedOften())).toEqual(new Set([200]));
      expect(lines()).toMatchObject([{ level: 40, msg: 'ready again' }]);
    }
  });

  it('says where the schema is that of another version', async () => {
    const owner = new Client({ connectionString: url });
    await owner.connect();
    await owner.query(`insert into kysely_migration (name, timestamp) values ('9999-future', '2099-01-01T00:00:00Z')`);
    expect(new Set(await askedOften())).toEqual(new Set([503]));
    const deviations = [{ kind: 'migration', name: '9999-future', state: 'unexpected' }];
    expect(lines()).toMatchObject([{ msg: 'not ready', reason: 'schema', deviations }]);
    await owner.query(`delete from kysely_migration where name = '9999-future'`);
    await owner.end();
    expect(new Set(await askedOften())).toEqual(new Set([200]));
    expect(lines()).toMatchObject([{ msg: 'ready again' }]);
  });

  it('answers 503 and names a dropped column and index in the requested language, until they are back', async () => {
    const owner = new Client({ connectionString: url });
    await owner.connect();
    const indexes = await owner.query<{ indexdef: string }>(
      `select indexdef from pg_indexes where indexname = 'devices_account_id_idx'`,
    );
    await owner.query('alter table calendars drop column content; drop index devices_account_id_idx');
    while ((await readyStatus()) === 200) await wait(50);
    const ready = async (language: string) => {
      const answer = await service.app.inject({ url: '/ready', headers: { 'accept-language': language } });
      return { status: answer.statusCode, code: answer.json().code, detail: answer.json().detail };
    };
    const named = { status: 503, code: 'schema_deviates' };
    expect(await ready('zh')).toMatchObject({
      ...named,
      detail: expect.stringContaining('共 2 处不符：缺少列 calendars.content；缺少索引 devices.devices_account_id_idx'),
    });
    expect(await ready('en')).toMatchObject({
      ...named,
      detail: expect.stringContaining(
        'column calendars.content is missing; index devices.devices_account_id_idx is missing',
      ),
    });
    expect(lines()).toMatchObject([{ msg: 'not ready', reason: 'schema' }]);
    await owner.query(`alter table calendars add column content jsonb not null; ${indexes.rows[0]?.indexdef}`);
    await owner.end();
    await untilReady();
    expect(lines()).toMatchObject([{ msg: 'ready again' }]);
  });

  it('holds what else fails for want of the database as before', async () => {
    await line.cut();
    expect((await service.inject('/api/plans')).statusCode).toBe(503);
    expect(lines()).toMatchObject([{ level: 50, msg: 'database_unavailable', err: {} }]);
    await line.mend();
    await untilReady();
  });
});
