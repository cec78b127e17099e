import { CamelCasePlugin, Kysely, type Transaction as KyselyTransaction } from 'kysely';
import { Pool, types } from 'pg';
import { OwnedDialect } from './owned-dialect.ts';
import { preparedPool } from './prepared-pool.ts';
import type { Tables } from './tables.ts';

/** A transaction opened by `asCaller` or `asService`; every repository function takes one. */
export type Transaction = KyselyTransaction<Tables>;

/** Runs single SELECT statements, inside or outside a transaction. */
export type ReadOnlyDatabase = Pick<Kysely<Tables>, 'selectFrom'>;

export interface Database {
  readonly kysely: Kysely<Tables>;
  /** The service's own single reads, one round trip each, such as resolving the caller. The role cannot write. */
  readonly readOnly: ReadOnlyDatabase;
  readonly close: () => Promise<void>;
}

/** Statement and idle-in-transaction timeouts, milliseconds. */
const timeoutSettings = '-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000';

/** A date is a date, never a moment in a time zone. */
const dateType = 1082;

/** Connections of one database account; one that dies is replaced by the next query. */
const connect = (url: string, max: number, settings: string): Kysely<Tables> => {
  const pool = new Pool({
    connectionString: url,
    max,
    // A new connection costs PostgreSQL more than a hundred queries: keep idle connections open.
    idleTimeoutMillis: 0,
    application_name: 'junheng',
    connectionTimeoutMillis: 10_000,
    options: `${timeoutSettings} ${settings}`,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === dateType ? (text: string) => text : types.getTypeParser(type, format as 'text'),
    } as typeof types,
  });
  // An idle connection that breaks is not an error: the next query on it reports the loss.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({
    dialect: new OwnedDialect({ pool: preparedPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
};

/**
 * Connections to a migrated database. Each starts as role `junheng_caller` without a district and sees no row:
 * only `asCaller` and `asService` widen what it reads or writes. `readOnly` connections belong to the service and only read.
 */
export const openDatabase = (url: string, options: { readonly connections?: number } = {}): Database => {
  const kysely = connect(url, options.connections ?? 6, '-c role=junheng_caller');
  const readOnly = connect(url, 2, '-c role=junheng_service -c default_transaction_read_only=on');
  const close = async (): Promise<void> => {
    await Promise.all([kysely.destroy(), readOnly.destroy()]);
  };
  return { kysely, readOnly, close };
};
