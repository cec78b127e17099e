import { Client } from 'pg';
import { explained } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';

/**
 * Works on the database as its owner: for what concerns all of it. Dates, times and bytes are written in one way,
 * wherever the server stands.
 */
export const asOwner = async <Result>(
  url: string,
  transaction: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: url, application_name: 'junheng' });
  // A connection lost during a query rejects that query.
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw explained(error);
  });
  try {
    await client.query(
      `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set bytea_output = 'hex'; set extra_float_digits = 1;
       set idle_in_transaction_session_timeout = 0; set statement_timeout = 0`,
    );
    return await transaction(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** The steps of the schema a database has taken, in their order; none where it is empty. */
export const schemaOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ there: string | null }>(
    `select to_regclass('public.kysely_migration') as there`,
  );
  if (rows[0]?.there == null) return [];
  const taken = await client.query<{ name: string }>('select name from kysely_migration order by name');
  return taken.rows.map(({ name }) => name);
};

export const knownSteps = (): readonly string[] => Object.keys(migrations);
