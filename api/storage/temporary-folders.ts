import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTaken } from './postgres/is-postmaster.ts';

/** Folders below the data folder for files that last no longer than a request or a job. */
export interface TemporaryFolders {
  /** Lends a folder that no other account may read, for as long as `use` takes. */
  readonly lend: <Value>(use: (folder: string) => Promise<Value>) => Promise<Value>;
  /** Removes what processes that have ended left behind. */
  readonly sweep: () => Promise<void>;
  /** Removes the folders of this process. */
  readonly close: () => Promise<void>;
}

interface WorkingFoldersOptions {
  /** The data folder. */
  readonly data: string;
  /** The number of the lock in the database that this process holds as long as it lives. */
  readonly holder: number;
  /** The numbers of all processes that hold such a lock. */
  readonly living: () => Promise<ReadonlySet<number>>;
}

/** Milliseconds after which a process without its lock counts as ended, whatever its number belongs to now. */
const longest = 60 * 60 * 1000;

const ageOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
};

/** What versions before this one left in the system's temporary folder when they were killed. */
const sweepFormer = async (): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((one) => one.startsWith('junheng-files-'))) {
    const folder = join(tmpdir(), name);
    // A folder of another account stays: it cannot be removed.
    if ((await ageOf(folder)) > longest) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
};

/**
 * Working files lie in `work` below the data folder, each process's in a folder of its own. Several processes may share
 * a data folder, on one machine or in containers. A folder is removed when its process holds no lock in the database
 * any more and no process of this machine has its number: a lock may be lost for a moment while its process lives.
 */
export const temporaryFolders = ({ data, holder, living }: WorkingFoldersOptions): TemporaryFolders => {
  const root = join(data, 'work');
  const own = join(root, `${holder}-${process.pid}`);
  const isLeft = async (name: string, locks: ReadonlySet<number>): Promise<boolean> => {
    const [lock = 0, pid = 0] = name.split('-').map(Number);
    if (lock === holder || locks.has(lock)) return false;
    return pid === process.pid || !isTaken(pid) || (await ageOf(join(root, name))) > longest;
  };
  return {
    lend: async (use) => {
      const folder = join(own, randomUUID());
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        return await use(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    sweep: async () => {
      // Listed before the locks are read: who made a folder held its lock by then.
      const names = (await readdir(root).catch(() => [])).filter((name) => /^\d+-\d+$/.test(name));
      const locks = names.length === 0 ? new Set<number>() : await living();
      for (const name of names)
        if (await isLeft(name, locks)) await rm(join(root, name), { recursive: true, force: true });
      await sweepFormer();
    },
    close: () => rm(own, { recursive: true, force: true }),
  };
};
