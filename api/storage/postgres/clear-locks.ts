import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPostmaster, isTaken } from './is-postmaster.ts';
import { type Layout, socketName } from './layout.ts';

/**
 * Removes the lock files of a PostgreSQL that is gone while its number belongs to something else: after a restart of the
 * machine, or in a container, where numbers are small and come again. PostgreSQL would take that for itself, and not
 * start. Locks whose number is free it clears away by itself.
 */
export const clearLocks = async ({ cluster, socketFolder }: Layout): Promise<void> => {
  const locks = [join(cluster, 'postmaster.pid')];
  if (socketFolder !== null) locks.push(join(socketFolder, `${socketName}.lock`));
  for (const lock of locks) {
    const pid = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
    if (pid > 0 && isTaken(pid) && !(await isPostmaster(pid, cluster))) await rm(lock, { force: true });
  }
};
