import { join } from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { type DiskSpace, unlimitedDisk, watchDiskSpace } from './disk-space.ts';
import { migrate } from './migrate.ts';
import { openPostgres, type RunningPostgres } from './postgres/open-postgres.ts';

export interface OpenStore {
  readonly database: Database;
  readonly url: string;
  /** Of the disk of the database brought along. */
  readonly diskSpace: DiskSpace;
  /** Closes every connection, then lets go of the PostgreSQL brought along. */
  readonly close: () => Promise<void>;
}

/** The database the service works on, with its schema up to date: an external one by address, else the data folder's own. */
export const openStore = async (options: {
  readonly data: string;
  readonly databaseUrl: string | null;
}): Promise<OpenStore> => {
  const diskSpace = options.databaseUrl === null ? watchDiskSpace(join(options.data, 'postgres')) : unlimitedDisk;
  // Before the database starts: on a full disk it needs the space that is kept for it.
  await diskSpace.hasSpace();
  let own: RunningPostgres | null = null;
  let url = options.databaseUrl ?? '';
  try {
    if (options.databaseUrl === null) own = await openPostgres({ data: options.data });
    url = own?.url ?? url;
    await migrate(url);
  } catch (error) {
    await own?.close();
    await diskSpace.close();
    throw error;
  }
  const database = openDatabase(url);
  return {
    database,
    url,
    diskSpace,
    close: async () => {
      await database.close();
      await own?.close();
      await diskSpace.close();
    },
  };
};
