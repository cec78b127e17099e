import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '../../api/storage/postgres/is-postmaster.ts';
import { openPostgres } from '../../api/storage/postgres/open-postgres.ts';
import { layReadyCluster } from '../support/ready-postgres.ts';
import { holdApart } from './holder.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-supervisor-'));
  await chmod(data, 0o711);
});
afterEach(() => rm(data, { recursive: true, force: true }));

const query = async <Row extends object>(url: string, text: string): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

/** Asks until it is answered: after a crash the first questions may come too early. */
const eventually = async <Row extends object>(url: string, text: string): Promise<readonly Row[]> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await query<Row>(url, text);
    } catch (error) {
      if (attempt === 200) throw error;
      await wait(50);
    }
};

const cluster = (): string => join(data, 'postgres', 'cluster');

describe('the embedded PostgreSQL', () => {
  it('starts under an account that is not root, with checksums, and stops in order', async () => {
    const running = await openPostgres({ data });
    const [settings] = await query<{ checksums: string; encoding: string; addresses: string }>(
      running.url,
      `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
        current_setting('listen_addresses') as addresses`,
    );
    expect(settings).toEqual({ checksums: 'on', encoding: 'UTF8', addresses: '' });
    const pid = running.pid();
    if (process.platform === 'linux') expect(await readFile(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\s/m);
    await running.close();
    expect(isAlive(pid)).toBe(false);
    expect(await readdir(cluster())).not.toContain('postmaster.pid');
  });

  it('outlives a service that is killed, and is adopted by the next', async () => {
    await layReadyCluster(data);
    const first = await holdApart(data);
    await query(first.url, 'create table kept as select 7 as number');
    await first.kill();
    expect(isAlive(first.pid)).toBe(true);
    const next = await openPostgres({ data });
    expect(next.pid()).toBe(first.pid);
    expect(await query(next.url, 'select number from kept')).toEqual([{ number: 7 }]);
    await next.close();
    expect(isAlive(first.pid)).toBe(false);
  });

  it('restarts a killed PostgreSQL with all acknowledged data', async () => {
    await layReadyCluster(data);
    const changes: string[] = [];
    const running = await openPostgres({ data, onChange: (state) => changes.push(state) });
    await query(running.url, 'create table kept as select 7 as number');
    const before = running.pid();
    process.kill(before, 'SIGKILL');
    while (!changes.includes('back')) await wait(20);
    expect(running.pid()).not.toBe(before);
    expect(await eventually(running.url, 'select number from kept')).toEqual([{ number: 7 }]);
    expect(changes).toEqual(['lost', 'back']);
    await running.close();
  });

  it('stops PostgreSQL if the service stops during its restart', async () => {
    await layReadyCluster(data);
    let lost = (): void => undefined;
    const noticed = new Promise<void>((resolve) => {
      lost = resolve;
    });
    const running = await openPostgres({ data, onChange: (state) => state === 'lost' && lost() });
    process.kill(running.pid(), 'SIGKILL');
    await noticed;
    await wait(150);
    await running.close();
    expect(await readdir(cluster())).not.toContain('postmaster.pid');
  });

  it('recovers when it and its service were killed together', async () => {
    await layReadyCluster(data);
    const first = await holdApart(data);
    await query(first.url, 'create table kept as select 7 as number');
    await first.kill();
    process.kill(first.pid, 'SIGKILL');
    const next = await openPostgres({ data });
    expect(await query(next.url, 'select number from kept')).toEqual([{ number: 7 }]);
    await next.close();
  });

  it('starts although its old number belongs to another process now', async () => {
    await layReadyCluster(data);
    await (await openPostgres({ data })).close();
    const folder = join(data, 'postgres', 'socket');
    // A process of PostgreSQL's own account, which it would ask about in vain.
    const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const other = spawn('sleep', ['600'], { ...account, stdio: 'ignore' });
    const lines = [other.pid, cluster(), 1, 5432, folder, '', '', 'ready'];
    for (const lock of [join(cluster(), 'postmaster.pid'), join(folder, '.s.PGSQL.5432.lock')])
      await writeFile(lock, `${lines.join('\n')}\n`);
    const running = await openPostgres({ data });
    expect(running.pid()).not.toBe(other.pid);
    expect(await query(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await running.close();
    other.kill();
  });

  it('shares PostgreSQL between services that start simultaneously, and stops it with the last', async () => {
    const [first, second] = await Promise.all([holdApart(data), holdApart(data)]);
    expect(second.pid).toBe(first.pid);
    await first.release();
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.release();
    expect(isAlive(first.pid)).toBe(false);
    expect((await readdir(join(data, 'postgres'))).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  it('begins again when the last service goes at the moment the next one comes', async () => {
    await layReadyCluster(data);
    const first = await holdApart(data);
    const [next] = await Promise.all([holdApart(data), first.release()]);
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.release();
    expect(isAlive(next.pid)).toBe(false);
  });

  it('uses a short socket path for a data folder with a long path', async () => {
    const deep = join(data, '很长的文件夹名称'.repeat(8), 'x'.repeat(100));
    const running = await openPostgres({ data: deep });
    const [{ data_directory: folder = '', unix_socket_directories: socket = '' } = {}] = await query<{
      data_directory: string;
      unix_socket_directories: string;
    }>(
      running.url,
      `select current_setting('data_directory') as data_directory,
        current_setting('unix_socket_directories') as unix_socket_directories`,
    );
    expect(folder).toBe(join(deep, 'postgres', 'cluster'));
    expect(socket.length).toBeLessThan(100);
    const again = await openPostgres({ data: deep });
    expect(again.pid()).toBe(running.pid());
    await again.close();
    await running.close();
    await rm(socket, { recursive: true });
  });

  it('works below a folder that is closed to every other account', async () => {
    const closed = join(data, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const running = await openPostgres({ data: join(closed, 'data') });
    const [{ folder = '' } = {}] = await query<{ folder: string }>(
      running.url,
      `select current_setting('data_directory') as folder`,
    );
    await query(running.url, 'create table kept as select 7 as number');
    const pid = running.pid();
    await running.close();
    const again = await openPostgres({ data: join(closed, 'data') });
    expect(again.pid()).not.toBe(pid);
    await again.close();
    await rm(closed, { recursive: true });
    // Made again after it was removed, it is empty and finds nothing of the old one.
    const fresh = await openPostgres({ data: join(closed, 'data') });
    const [{ folder: other = '' } = {}] = await query<{ folder: string }>(
      fresh.url,
      `select current_setting('data_directory') as folder`,
    );
    expect((await query(fresh.url, `select from pg_tables where tablename = 'kept'`)).length).toBe(0);
    await fresh.close();
    for (const one of [folder, other]) await rm(join(one, '..'), { recursive: true, force: true });
  });

  it('works for an ordinary account', async () => {
    await chmod(data, 0o777);
    const daemon = 1;
    const account = process.getuid?.() === 0 ? daemon : undefined;
    const holder = await holdApart(join(data, 'own'), account);
    expect(await query(holder.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await holder.release();
    expect(isAlive(holder.pid)).toBe(false);
    // The same data under root: PostgreSQL goes on under the account it was begun with.
    const again = await openPostgres({ data: join(data, 'own') });
    expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.close();
  });

  it('listens on the loopback address behind a password where there are no sockets, on the same port again', async () => {
    const changes: string[] = [];
    const running = await openPostgres({ data, access: 'loopback', onChange: (state) => changes.push(state) });
    expect(running.url).toMatch(/^postgresql:\/\/junheng:[\w-]{32}@127\.0\.0\.1:\d+\/junheng$/);
    const wrong = running.url.replace(/:[\w-]{32}@/, ':guess@');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    process.kill(running.pid(), 'SIGKILL');
    while (!changes.includes('back')) await wait(20);
    expect(await eventually(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const again = await openPostgres({ data, access: 'loopback' });
    expect(again.url).toBe(running.url);
    await again.close();
    await running.close();
  });

  it('clears away a making that was cut short', async () => {
    await mkdir(join(data, 'postgres', 'cluster-new-999999999-ab'), { recursive: true });
    await (await openPostgres({ data })).close();
    expect((await readdir(join(data, 'postgres'))).filter((name) => name.startsWith('cluster'))).toEqual(['cluster']);
  });

  it('does not touch data of another major version, and says what to do', async () => {
    await mkdir(cluster(), { recursive: true });
    await writeFile(join(cluster(), 'PG_VERSION'), '15\n');
    await expect(openPostgres({ data })).rejects.toMatchObject({ code: 'postgres_version' });
  });

  it('says why it does not start, with the words of its log', async () => {
    await layReadyCluster(data);
    await expect(openPostgres({ data, settings: { shared_buffers: 'much' } })).rejects.toMatchObject({
      code: 'postgres_start',
      message: expect.stringContaining('shared_buffers'),
    });
  });
});
