import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TinyDisk {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A disk of so many megabytes in memory; `null` where this account may not mount one: only root on Linux may, and not everywhere. */
export const tinyDisk = async (megabytes: number): Promise<TinyDisk | null> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const path = await mkdtemp(join(tmpdir(), 'junheng-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', path]);
  } catch {
    await rm(path, { recursive: true });
    return null;
  }
  return {
    path,
    remove: async () => {
      await run('umount', ['--lazy', path]);
      await rm(path, { recursive: true, force: true });
    },
  };
};
