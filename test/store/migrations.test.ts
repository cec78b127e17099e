import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../api/store/migrate.ts';
import { migrations } from '../../api/store/migrations/index.ts';
import { newDatabaseUrl } from '../support/database.ts';
import { addAnyRow, tablesOf } from './any-row.ts';

const names = Object.keys(migrations);

const ask = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The schema in words: columns, keys and checks, indexes, policies, triggers. */
const schemaOf = (url: string): Promise<readonly string[]> =>
  ask(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
         from information_schema.columns where table_schema = 'public'
       union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
         where connamespace = 'public'::regnamespace
       union all select indexdef from pg_indexes where schemaname = 'public'
       union all select format('%s %s %s %s %s', tablename, policyname, cmd, qual, with_check) from pg_policies
       union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
       union all select format('%s %s %s', relname, relacl, relforcerowsecurity) from pg_class
         where relnamespace = 'public'::regnamespace
       order by 1`,
    );
    return rows.map(({ line }) => line);
  });

describe('the schema', () => {
  it('is made in steps with numbers, one after the other', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(names.toSorted());
    const numbers = names.map((name) => Number(/^\d{4}(?=-[a-z])/.exec(name)?.[0]));
    expect(numbers.every((number, index) => number > (numbers[index - 1] ?? 0))).toBe(true);
  });

  it.each(names)('after %s comes to the newest, with every row that was there', async (name) => {
    const url = await newDatabaseUrl('empty');
    await migrate(url, name);
    const before = await ask(url, async (client) => {
      const tables = await tablesOf(client);
      for (const table of tables) await addAnyRow(client, table, {});
      return tables;
    });
    expect(before.length).toBeGreaterThan(0);
    await migrate(url);
    await ask(url, async (client) => {
      for (const table of before) {
        const { rows } = await client.query<{ count: number }>(`select count(*)::int from "${table}"`);
        expect(rows, table).toEqual([{ count: expect.any(Number) }]);
        expect(rows[0]?.count, table).toBeGreaterThanOrEqual(1);
      }
    });
    expect(await schemaOf(url)).toEqual(await schemaOf(await newDatabaseUrl()));
  });

  it('comes to the newest once when several services begin together', async () => {
    const url = await newDatabaseUrl('empty');
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    await migrate(url);
    expect(await schemaOf(url)).toEqual(await schemaOf(await newDatabaseUrl()));
  });

  it('of a newer version of the service is left alone, and the newer version asked for', async () => {
    const url = await newDatabaseUrl();
    await ask(url, (client) =>
      client.query(`insert into kysely_migration (name, timestamp) values ('9999-future', '2099-01-01T00:00:00Z')`),
    );
    await expect(migrate(url)).rejects.toMatchObject({ code: 'schema_too_new' });
  });
});
