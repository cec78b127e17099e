import { Client } from 'pg';
import { newDatabaseUrl } from '../support/database.ts';

/** Runs statements over a connection of their own. */
export const withClient = async <Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

/** The schema as text: columns, keys and checks, indexes, policies, triggers, rights. */
export const schemaText = (url: string): Promise<readonly string[]> =>
  withClient(url, async (client) => {
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

let newest: Promise<readonly string[]> | undefined;

/** The schema of a database made by today's migrations. */
export const newestSchemaText = (): Promise<readonly string[]> => {
  newest ??= newDatabaseUrl().then(schemaText);
  return newest;
};
