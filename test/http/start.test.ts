import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../api/http/server.ts';
import { newDatabaseUrl } from '../support/database.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-start-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

const listening = (port: number): Promise<{ readonly port: number; readonly close: () => Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });

describe('a start that fails after the service listens already', () => {
  it('closes its port and fails, so that its supervisor restarts it', async () => {
    const databaseUrl = await newDatabaseUrl();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('alter table accounts add constraint nobody_yet check (false) not valid');
    await client.end();
    const { port, close } = await listening(0);
    await close();
    const start = startServer({
      role: 'web',
      host: '127.0.0.1',
      port,
      data,
      databaseUrl,
      publicAddress: null,
      identityProvider: null,
      trustedProxies: [],
      firstNames: { district: 'first', account: 'first' },
      onFailure: () => undefined,
    });
    await expect(start).rejects.toMatchObject({ constraint: 'nobody_yet' });
    await (await listening(port)).close();
  });
});
