import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { transactionOf } from '../transaction-as-caller.ts';
import { namesOnly, type SchemaDeviation, schemaDeviations } from './deviations.ts';
import { readSchema } from './read-schema.ts';
import reference from './reference.json' with { type: 'json' };

/** Milliseconds a comparison is good for. */
const goodFor = 5000;

/** The migrations were never recorded, or the record is gone. */
const isUndefinedTable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42P01';

/** The schema belongs to the account of the database, as no role of the service does. */
const asOwner = { role: 'none', caller: null } as const;

/** The newest major version of PostgreSQL whose definitions are known to read as in the reference; 15 is the oldest. */
const newestKnown = 18;

const compare = (database: Database): Promise<readonly SchemaDeviation[]> =>
  transactionOf(database, asOwner, async (transaction) => {
    const found = await readSchema(transaction);
    const { rows } = await sql<{ major: number }>`
      select current_setting('server_version_num')::int / 10000 as major`.execute(transaction);
    return (rows[0]?.major ?? 0) > newestKnown
      ? schemaDeviations(namesOnly(reference), namesOnly(found))
      : schemaDeviations(reference, found);
  });

/**
 * Returns a check that the database answers and of how its schema deviates from that of this version; it rejects where
 * the database does not answer. Every call reads the names of the migrations. The whole schema is read when those
 * changed, or when the last reading is some seconds old, and once for all calls that come meanwhile.
 */
export const schemaMonitor = (
  database: Database,
  now: () => number = () => performance.now(),
): (() => Promise<readonly SchemaDeviation[]>) => {
  let last:
    | { readonly migrations: string; readonly at: number; readonly found: Promise<readonly SchemaDeviation[]> }
    | undefined;
  const readMigrations = (): Promise<string> =>
    transactionOf(database, asOwner, async (transaction) => {
      const { rows } = await sql<{ name: string }>`select name from public.kysely_migration order by name`.execute(
        transaction,
      );
      return rows.map(({ name }) => name).join(' ');
    });
  return async () => {
    try {
      const migrations = await readMigrations();
      if (last === undefined || last.migrations !== migrations || now() - last.at >= goodFor)
        last = { migrations, at: now(), found: compare(database) };
      return await last.found;
    } catch (error) {
      last = undefined;
      if (isUndefinedTable(error)) return [{ kind: 'table', name: 'kysely_migration', state: 'missing' }];
      throw error;
    }
  };
};
