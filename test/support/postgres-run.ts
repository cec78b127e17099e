import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropRunDatabases, openTestServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of the run's own PostgreSQL, started by the first test that needs it. */
    readonly postgresFolder: string;
    /** What the names of the run's databases begin with. */
    readonly databasePrefix: string;
  }
}

/** Before all tests: names for the run. After them: its databases dropped, its PostgreSQL stopped, its folder removed. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'junheng-pg-'));
  // PostgreSQL's account passes through to the clusters inside.
  await chmod(folder, 0o711);
  const prefix = `junheng_test_${randomBytes(4).toString('hex')}`;
  project.provide('postgresFolder', folder);
  project.provide('databasePrefix', prefix);
  return async () => {
    const server = await openTestServer(folder, 'only if running');
    if (server !== undefined) {
      await dropRunDatabases(server, prefix);
      await server.close();
    }
    await rm(folder, { recursive: true, force: true });
  };
};
