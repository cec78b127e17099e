import { execFile } from 'node:child_process';
import { access, cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { openStore } from '../../api/storage/open-store.ts';
import { openQueue } from '../../api/worker/queue.ts';

const run = promisify(execFile);
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const makeModel = async (folder: string): Promise<void> => {
  const store = await openStore({ data: folder, databaseUrl: null });
  await (await openQueue(store.url, { tends: false, onFailure: () => undefined })).close();
  await store.close();
};

/** The data folder that others are copied from, made by the first test of the run that needs it. */
const modelFolder = async (): Promise<string> => {
  const [model, lock] = ['model', 'model.lock'].map((name) => join(inject('postgresFolder'), name)) as [string, string];
  while (!(await isThere(model))) {
    const isOurs = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (isOurs)
      try {
        await makeModel(`${model}.unfinished`);
        await rename(`${model}.unfinished`, model);
      } finally {
        await rm(lock, { recursive: true });
      }
    else await wait(20);
  }
  return model;
};

/**
 * Lays a new, migrated cluster into a data folder, as the service would make it: initdb and the migrations take four
 * seconds of processor time, a copy a tenth of one. How a cluster is made is for tests that begin with an empty folder.
 */
export const layReadyCluster = async (data: string): Promise<void> => {
  const home = join(await modelFolder(), 'postgres');
  const to = join(data, 'postgres');
  await mkdir(to, { recursive: true });
  for (const name of ['cluster', 'password'])
    if (process.platform === 'win32') await cp(join(home, name), join(to, name), { recursive: true });
    // With its owner: as root, PostgreSQL runs under another account.
    else await run('cp', ['-a', join(home, name), join(to, name)]);
};
