import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import type { Tables } from './tables.ts';

/** One transaction, as `asCaller` or `asService` opens it; every function of the store takes one. */
export type Work = Transaction<Tables>;

export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly close: () => Promise<void>;
}

/**
 * Of every connection, from its first moment: nobody's role, and an end to what hangs, in milliseconds, so that a
 * transaction left open can hold nobody up for longer.
 */
const settings = '-c role=junheng_caller -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000';

/** A date is a date, never a moment in a time zone. */
const dateType = 1082;

/**
 * Connections to a migrated database. Each begins as `junheng_caller` without a district, who sees nothing: what is
 * read or written is decided by `asCaller` and `asService` alone. A connection that dies is replaced by the next query.
 */
export const openDatabase = (url: string, options: { readonly connections?: number } = {}): Database => {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? 10,
    application_name: 'junheng',
    connectionTimeoutMillis: 10_000,
    options: settings,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === dateType ? (text: string) => text : types.getTypeParser(type, format as 'text'),
    } as typeof types,
  });
  // A connection that is lost while nobody asks is no failure of anybody's; who uses one hears of it by the next query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { kysely, close: () => kysely.destroy() };
};
