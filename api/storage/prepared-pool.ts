import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/**
 * Statements each connection keeps prepared: far more than the service has, unless lists of many lengths are queried.
 */
const most = 500;

const names = new Map<string, string>();

/** The same name for the same text; `undefined` once there are too many. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = `junheng_${names.size + 1}`;
  names.set(text, name);
  return name;
};

/**
 * A pool whose connections plan each statement once instead of every time: under row-level security planning takes
 * several times as long as most of our questions. PostgreSQL plans anew where the role has changed, and reads the
 * caller's settings each time, so that who asks makes the same difference as before.
 */
export const preparedPool = (pool: Pool): PostgresPool => {
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  const prepared = (client: PoolClient): PostgresPoolClient => {
    const before = clients.get(client);
    if (before !== undefined) return before;
    // Without a cursor, which is the driver's other way of asking.
    const query = <Row>(text: unknown, values: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> => {
      const query = { text: String(text), values: [...values] };
      const name = values.length === 0 ? undefined : nameOf(query.text);
      return client.query(name === undefined ? query : { name, ...query }) as Promise<PostgresQueryResult<never>>;
    };
    const made = {
      query: query as PostgresPoolClient['query'],
      release: (destroy?: boolean) => client.release(destroy),
    };
    clients.set(client, made);
    return made;
  };
  return { options: pool.options, connect: async () => prepared(await pool.connect()), end: () => pool.end() };
};
