import { type Database, openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres/open-postgres.ts';

export interface OpenStore {
  readonly database: Database;
  readonly url: string;
  /** Closes every connection, then lets go of the PostgreSQL brought along. */
  readonly close: () => Promise<void>;
}

/** The database the service works on, with its schema up to date: an external one by address, else the data folder's own. */
export const openStore = async (options: {
  readonly data: string;
  readonly databaseUrl: string | null;
}): Promise<OpenStore> => {
  const own = options.databaseUrl === null ? await openPostgres({ data: options.data }) : null;
  const url = own?.url ?? options.databaseUrl ?? '';
  try {
    await migrate(url);
  } catch (error) {
    await own?.close();
    throw error;
  }
  const database = openDatabase(url);
  return {
    database,
    url,
    close: async () => {
      await database.close();
      await own?.close();
    },
  };
};
