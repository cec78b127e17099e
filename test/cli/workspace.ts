import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { layReadyCluster } from '../support/ready-postgres.ts';
import { databaseOf, giveDatabase, giveOwnPostgres, keepOwnCache } from './junheng.ts';

export interface Workspace {
  readonly at: (...parts: readonly string[]) => string;
  /** A data folder with its database on the server of the run. */
  readonly data: (name: string) => Promise<string>;
  /** An empty data folder, used as outside the tests: with its own PostgreSQL, unless DATABASE_URL is set, and cache. */
  readonly emptyData: (name: string) => Promise<string>;
  /** A data folder with its own PostgreSQL, unless DATABASE_URL is set, whose cluster is made and migrated already. */
  readonly ownData: (name: string) => Promise<string>;
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly exists: (name: string) => Promise<boolean>;
  readonly list: (name: string) => Promise<readonly string[]>;
}

/** A folder of its own for one test file, gone afterwards. */
export const workspace = async (): Promise<Workspace> => {
  const root = await mkdtemp(join(tmpdir(), 'junheng-cli-'));
  // PostgreSQL's account passes through to data folders inside; it looks into none but its own.
  await chmod(root, 0o711);
  afterAll(() => rm(root, { recursive: true, force: true }));
  const at: Workspace['at'] = (...parts) => join(root, ...parts);
  return {
    at,
    data: async (name) => {
      await giveDatabase(at(name));
      return at(name);
    },
    emptyData: async (name) => {
      keepOwnCache(at(name));
      await giveOwnPostgres(at(name));
      return at(name);
    },
    ownData: async (name) => {
      await giveOwnPostgres(at(name));
      if (databaseOf(at(name)) === null) await layReadyCluster(at(name));
      return at(name);
    },
    file: async (name, content) => {
      await writeFile(at(name), content);
      return at(name);
    },
    exists: (name) =>
      stat(at(name)).then(
        () => true,
        () => false,
      ),
    list: async (name) => (await readdir(at(name))).toSorted(),
  };
};
