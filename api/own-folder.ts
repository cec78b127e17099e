import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'junheng-files-';

/** Milliseconds after which a folder is nobody's any more: whoever works with one takes minutes. */
const lifetime = 60 * 60 * 1000;

/** Lends a folder that nobody else on the machine may read, for as long as `use` takes. */
export const withOwnFolder = async <Value>(use: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Removes the folders of processes that were killed: rosters must not lie about. */
export const sweepFolders = async (now: Date): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    // Somebody else's, or gone meanwhile: not ours to remove.
    const made = await stat(folder).catch(() => undefined);
    if (made !== undefined && now.getTime() - made.mtimeMs > lifetime)
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
};
