import { CamelCasePlugin, Kysely, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import { OwnedDialect } from './owned-dialect.ts';
import { preparedPool } from './prepared-pool.ts';
import type { Tables } from './tables.ts';

/** One transaction, as `asCaller` or `asService` opens it; every function of the store takes one. */
export type Work = Transaction<Tables>;

/** Where one statement can be asked that only reads: in a transaction, or by itself. */
export type Asking = Pick<Kysely<Tables>, 'selectFrom'>;

export interface Database {
  readonly kysely: Kysely<Tables>;
  /** The service's own single questions, one trip each: who asks, with every request. Nothing can be written by it. */
  readonly asking: Asking;
  readonly close: () => Promise<void>;
}

/** An end to what hangs, in milliseconds, so that a transaction left open can hold nobody up for longer. */
const patience = '-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000';

/** A date is a date, never a moment in a time zone. */
const dateType = 1082;

/** Connections of one database account; one that dies is replaced by the next query. */
const connect = (url: string, max: number, settings: string): Kysely<Tables> => {
  const pool = new Pool({
    connectionString: url,
    max,
    // A new connection costs PostgreSQL more than a hundred questions: what was opened once stays.
    idleTimeoutMillis: 0,
    application_name: 'junheng',
    connectionTimeoutMillis: 10_000,
    options: `${patience} ${settings}`,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === dateType ? (text: string) => text : types.getTypeParser(type, format as 'text'),
    } as typeof types,
  });
  // A connection that is lost while nobody asks is no failure of anybody's; who uses one hears of it by the next query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({
    dialect: new OwnedDialect({ pool: preparedPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
};

/**
 * Connections to a migrated database. Each begins as `junheng_caller` without a district, who sees nothing: what is
 * read or written is decided by `asCaller` and `asService` alone. Those of `asking` are the service's own and read only.
 */
export const openDatabase = (url: string, options: { readonly connections?: number } = {}): Database => {
  const kysely = connect(url, options.connections ?? 6, '-c role=junheng_caller');
  const asking = connect(url, 2, '-c role=junheng_service -c default_transaction_read_only=on');
  const close = async (): Promise<void> => {
    await Promise.all([kysely.destroy(), asking.destroy()]);
  };
  return { kysely, asking, close };
};
