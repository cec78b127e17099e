import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { InputError } from '../../src/errors.ts';
import { storeFailure } from './failure.ts';
import { migrations } from './migrations/index.ts';

/** The oldest PostgreSQL the schema can be made in. */
const leastVersion = 15;

/** The schema is younger than this version of the service. */
const tooNew = (names: readonly string[]): InputError =>
  new InputError(
    'schema_too_new',
    `The database was used by a newer version of Junheng (${names.join(', ')}).`,
    'Start that version, or restore a backup into a new data folder.',
  );

const tooOld = (version: number): InputError =>
  new InputError(
    'postgres_too_old',
    `The database is PostgreSQL ${version}.`,
    `Use PostgreSQL ${leastVersion} or newer, or start without DATABASE_URL.`,
  );

/** Certificates and encryption as Node names their failures, and what the driver says where the server has none. */
const isUnsecured = (error: Error, code: string): boolean =>
  /CERT|^EPROTO$|^ERR_(TLS|SSL)_|^UNABLE_TO_/.test(code) ||
  (code === 'ENOENT' && 'syscall' in error && error.syscall === 'open') ||
  error.message.includes('does not support SSL connections');

/** The error of a first connection as a fault that names its remedy, where a person can mend it; any other as it is. */
export const explained = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === '42501')
    return new InputError(
      'database_rights',
      `The account of the database may not make what the service needs: ${error.message}.`,
      'Let it own the database and create roles (ALTER ROLE … CREATEROLE), or grant it junheng_caller and junheng_service.',
      { cause: error },
    );
  if (isUnsecured(error, code))
    return new InputError(
      'database_encryption',
      `The connection to the database cannot be secured: ${error.message}.`,
      'Name the certificate: ?sslmode=verify-full&sslrootcert=FILE.',
      { cause: error },
    );
  // 28: wrong password or account; 3D000: no such database.
  if (code.startsWith('28') || code === '3D000' || storeFailure(error) === 'unavailable')
    return new InputError(
      'database_unreachable',
      `The database cannot be reached: ${error.message}.`,
      'Check DATABASE_URL, and that PostgreSQL runs there.',
      { cause: error },
    );
  return error;
};

const checkVersion = async (database: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql<{ number: number }>`select current_setting('server_version_num')::int as number`.execute(
    database,
  );
  const version = Math.floor((rows[0]?.number ?? 0) / 10_000);
  if (version < leastVersion) throw tooOld(version);
};

const checkTaken = async (database: Kysely<unknown>): Promise<void> => {
  const { rows: found } = await sql<{
    there: boolean;
  }>`select to_regclass('public.kysely_migration') is not null as there`.execute(database);
  if (found[0]?.there !== true) return;
  const { rows } = await sql<{ name: string }>`select name from public.kysely_migration order by name`.execute(
    database,
  );
  const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0) throw tooNew(unknown);
};

/**
 * Migrates the schema in one transaction; safe when several services start simultaneously. Stops after the
 * migration named `upTo`.
 */
export const migrate = async (url: string, upTo?: string): Promise<void> => {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await checkVersion(database);
    await checkTaken(database);
    const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
    if (error !== undefined) throw error;
  } catch (error) {
    throw explained(error);
  } finally {
    await database.destroy();
  }
};
