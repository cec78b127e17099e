import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../api/storage/database.ts';
import { migrate } from '../../api/storage/migrate.ts';
import { migrations } from '../../api/storage/migrations/index.ts';
import { asOwnerThenService, asService } from '../../api/storage/transaction-as-caller.ts';
import { openQueue } from '../../api/worker/queue.ts';
import { copyOfDatabase, newDatabaseUrl, testServer } from '../support/database.ts';
import { administer } from '../support/postgres-server.ts';
import { addAnyRow, tablesOf } from './any-row.ts';
import { newestSchemaText, schemaText, withClient } from './schema-text.ts';

const names = Object.keys(migrations);

describe('the schema', () => {
  it('migrates in numbered steps in sequence', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(names.toSorted());
    const numbers = names.map((name) => Number(/^\d{4}(?=-[a-z])/.exec(name)?.[0]));
    expect(numbers.every((number, index) => number > (numbers[index - 1] ?? 0))).toBe(true);
  });

  /** Goes from step to step; each test fills a copy of it. */
  let steps: string | undefined;

  it.each(names)('after %s comes to the newest, with every row that was there', async (name) => {
    steps ??= await newDatabaseUrl('empty');
    await migrate(steps, name);
    const url = await copyOfDatabase(steps);
    const before = await withClient(url, async (client) => {
      const tables = await tablesOf(client);
      for (const table of tables) await addAnyRow(client, table, {});
      return tables;
    });
    expect(before.length).toBeGreaterThan(0);
    await migrate(url);
    await withClient(url, async (client) => {
      await client.query('set role junheng_service');
      for (const table of before) {
        const { rows } = await client.query<{ count: number }>(`select count(*)::int from "${table}"`);
        expect(rows, table).toEqual([{ count: expect.any(Number) }]);
        expect(rows[0]?.count, table).toBeGreaterThanOrEqual(1);
      }
    });
    expect(await schemaText(url)).toEqual(await newestSchemaText());
  });

  it('comes to the newest once when several services begin together', async () => {
    const url = await newDatabaseUrl('empty');
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    await migrate(url);
    expect(await schemaText(url)).toEqual(await newestSchemaText());
  });

  it.each([
    ['may create roles', 'createrole', 'with admin option'],
    ['was made a member of both roles beforehand', '', ''],
  ])(
    'is made for an account that owns its database and %s, and its rows stay closed',
    async (_name, rights, option) => {
      const server = await testServer();
      const url = await newDatabaseUrl('empty');
      const name = new URL(url).pathname.slice(1);
      const role = `${name}_owner`;
      await administer(server, async (client) => {
        await client.query(`create role "${role}" login ${rights} password 'x'`);
        // To give a database away one has to be a member of who gets it.
        await client.query(`grant "${role}" to current_user`);
        for (const one of ['junheng_caller', 'junheng_service'])
          await client.query(`do $$ begin create role ${one}; exception when duplicate_object then null; end $$`);
        await client.query(`alter database "${name}" owner to "${role}"`);
        await client.query(`grant junheng_caller, junheng_service to "${role}" ${option}`);
      });
      const own = new URL(url);
      [own.username, own.password] = [role, 'x'];
      await migrate(own.href);
      const database = openDatabase(own.href, { connections: 1 });
      await asService(database, (transaction) =>
        transaction.insertInto('districts').values({ code: 'x', name: 'x' }).execute(),
      );
      expect(await database.kysely.selectFrom('districts').selectAll().execute()).toEqual([]);
      const queue = await openQueue(own.href, { tends: false, onFailure: () => undefined });
      expect(await asOwnerThenService(database, queue.long.take, async (_work, { id }) => id)).toBeUndefined();
      await queue.close();
      await database.close();
      await administer(server, async (client) => {
        await client.query(`drop database "${name}" with (force)`);
        await client.query(`drop owned by "${role}"`);
        await client.query(`drop role "${role}"`);
      });
    },
  );

  it('reports a migration by an account without rights and one without a server', async () => {
    const server = await testServer();
    const role = `${new URL(await newDatabaseUrl('empty')).pathname.slice(1)}_stranger`;
    await administer(server, (client) => client.query(`create role "${role}" login password 'x'`));
    const url = new URL(await newDatabaseUrl('empty'));
    [url.username, url.password] = [role, 'x'];
    await expect(migrate(url.href)).rejects.toMatchObject({ code: 'database_rights' });
    await administer(server, (client) => client.query(`drop role "${role}"`));
    const nowhere = new URL(await newDatabaseUrl('empty'));
    nowhere.pathname = '/no_such_database';
    for (const away of [
      nowhere.href,
      'postgresql://x@127.0.0.1:1/x',
      'postgresql://x@localhost/x?host=/no/such/folder',
    ])
      await expect(migrate(away)).rejects.toMatchObject({ code: 'database_unreachable' });
  });

  it('reports and refuses a connection that cannot meet the requested TLS mode', async () => {
    // A server without TLS answers no, or answers yes and then sends something else.
    for (const reply of ['N', 'S']) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => {
          socket.write(reply);
          socket.on('data', () => socket.end('something else'));
        });
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const url = `postgresql://x:x@127.0.0.1:${port}/x?sslmode=verify-full`;
      await expect(migrate(url), reply).rejects.toMatchObject({ code: 'database_encryption' });
      await expect(migrate(`${url}&sslrootcert=nowhere.crt`)).rejects.toMatchObject({ code: 'database_encryption' });
      server.close();
    }
  });

  it('leaves a newer schema unchanged and names the version it needs', async () => {
    const url = await newDatabaseUrl();
    await withClient(url, (client) =>
      client.query(`insert into kysely_migration (name, timestamp) values ('9999-future', '2099-01-01T00:00:00Z')`),
    );
    await expect(migrate(url)).rejects.toMatchObject({ code: 'schema_too_new' });
  });
});
