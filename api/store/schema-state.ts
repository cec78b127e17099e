import { sql } from 'kysely';
import { transactionOf } from './as-caller.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/** Whether the database answers, and with the schema of this very version; rejects where it does not answer. */
export const schemaIsOurs = (database: Database): Promise<boolean> =>
  // What has been migrated is known to whom the schema belongs, and to no role of the service.
  transactionOf(database, { role: 'none', caller: null }, async (work) => {
    const { rows } = await sql<{ name: string }>`select name from public.kysely_migration order by name`.execute(work);
    const names = Object.keys(migrations);
    return rows.length === names.length && rows.every(({ name }, place) => name === names[place]);
  });
