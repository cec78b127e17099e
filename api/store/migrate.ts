import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { InputError } from '../../src/errors.ts';
import { migrations } from './migrations/index.ts';

/** The schema is younger than this version of the service. */
const tooNew = (names: readonly string[]): InputError =>
  new InputError(
    'schema_too_new',
    `The database was used by a newer version of Junheng (${names.join(', ')}).`,
    'Start that version, or restore a backup into a new data folder.',
  );

/**
 * Brings the schema forward, all of it or nothing; several services may do so at once. Goes no further than the
 * migration named `upTo`.
 */
export const migrate = async (url: string, upTo?: string): Promise<void> => {
  const database = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 1 }) }),
  });
  try {
    const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
    const done = await database.introspection.getTables({ withInternalKyselyTables: true });
    if (done.some(({ name }) => name === 'kysely_migration')) {
      const known = await migrator.getMigrations();
      const rows = await database
        .withTables<{ kysely_migration: { name: string } }>()
        .selectFrom('kysely_migration')
        .select('name')
        .execute();
      const unknown = rows.map(({ name }) => name).filter((name) => !known.some((one) => one.name === name));
      if (unknown.length > 0) throw tooNew(unknown);
    }
    const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
    if (error !== undefined) throw error;
  } finally {
    await database.destroy();
  }
};
