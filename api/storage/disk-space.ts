import { randomBytes } from 'node:crypto';
import { rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const megabyte = 1024 * 1024;

/** Bytes left free on the disk of the database. Below them no new data are taken. */
const leastForData = 64 * megabyte;

/** Bytes below which the ballast is given to PostgreSQL. One more segment of its log takes as much. */
const leastForDatabase = 16 * megabyte;

/** Bytes of the ballast: four segments of PostgreSQL's log. */
const ballastBytes = 64 * megabyte;

/** Milliseconds a look is good for, and between two looks while nothing is requested. */
const goodFor = 1000;

export interface DiskSpace {
  /** Whether the disk has space for new data; looks at most once a second. */
  readonly hasSpace: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

interface DiskSpaceOptions {
  readonly now?: () => number;
  readonly free?: (folder: string) => Promise<number>;
}

/** An external database has a disk of its own. */
export const unlimitedDisk: DiskSpace = { hasSpace: async () => true, close: async () => undefined };

const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Random, since some file systems keep zeros without taking space. The name appears when the file is whole. */
const makeBallast = async (path: string): Promise<boolean> => {
  const aside = `${path}.${process.pid}`;
  try {
    await writeFile(aside, randomBytes(ballastBytes), { mode: 0o600 });
    await rename(aside, path);
    return true;
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
    return false;
  }
};

/**
 * Keeps watch over the disk of the embedded database. A PostgreSQL without space for its log ends, and no one could
 * read or sign in. So new data are refused while there is still some space, and a ballast file is removed when others
 * fill the rest: sessions and the database's own notes then have its space. It is made again when the disk has space.
 */
export const watchDiskSpace = (
  folder: string,
  { now = Date.now, free = freeBytes }: DiskSpaceOptions = {},
): DiskSpace => {
  const ballast = join(folder, 'ballast');
  const look = async (): Promise<boolean> => {
    const left = await free(folder);
    if (!(await isThere(ballast))) return left >= leastForData + ballastBytes && makeBallast(ballast);
    if (left < leastForDatabase) await rm(ballast, { force: true });
    return left >= leastForData;
  };
  let [measuredAt, answer]: [number, Promise<boolean>] = [Number.NEGATIVE_INFINITY, Promise.resolve(true)];
  let last: Promise<unknown> = answer;
  const hasSpace = (): Promise<boolean> => {
    if (now() - measuredAt >= goodFor) {
      measuredAt = now();
      // One look after the other: a ballast that is being made is not made twice.
      answer = last.then(look).catch(() => true);
      last = answer;
    }
    return answer;
  };
  const timer = setInterval(() => {
    // A look that fails answers all the same; nothing is left to be reported here.
    hasSpace().catch(() => true);
  }, goodFor).unref();
  return {
    hasSpace,
    close: async () => {
      clearInterval(timer);
      await last;
    },
  };
};
