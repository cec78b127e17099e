import { chmod, lstat, readlink, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Below an account's own data folder the database may lie elsewhere, behind a link. */
const removeHome = async (home: string): Promise<void> => {
  const linked = await readlink(home).catch(() => undefined);
  if (linked !== undefined) {
    await rm(linked, { recursive: true, force: true });
    // Removed where it is empty, and left where another data folder has its database there.
    await rmdir(dirname(linked)).catch(() => undefined);
  }
  await rm(home, { recursive: true, force: true });
};

/**
 * Notes what a data folder is before a database is made in it, and returns how to make it so again: the database, the
 * folder and those above it are removed where they were not there before. A database that was there is left alone, and
 * so is one that runs, since another process works on it.
 */
export const recordUnfinishedCluster = async (data: string): Promise<() => Promise<void>> => {
  const folder = resolve(data);
  const home = join(folder, 'postgres');
  if (await isThere(home)) return async () => undefined;
  const mode = await stat(folder).then(
    (found) => found.mode,
    () => undefined,
  );
  let missing: string | undefined;
  for (let path = folder; !(await isThere(path)); path = dirname(path)) missing = path;
  return async () => {
    if (await isThere(join(home, 'cluster', 'postmaster.pid'))) return;
    await removeHome(home);
    if (missing !== undefined) await rm(missing, { recursive: true, force: true });
    else if (mode !== undefined) await chmod(folder, mode & 0o7777);
  };
};
