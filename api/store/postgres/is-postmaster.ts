import { execFile } from 'node:child_process';
import { readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Whether this process is the PostgreSQL of this cluster. After a restart of the machine the number in a left over
 * `postmaster.pid` may be anybody's; PostgreSQL itself would believe it and not start.
 */
export const isPostmaster = async (pid: number, cluster: string): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux')
    return readlink(`/proc/${pid}/cwd`).then(
      (folder) => folder === cluster,
      (error: NodeJS.ErrnoException) => error.code === 'EACCES',
    );
  const [program, words] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/NH']]
      : ['ps', ['-p', String(pid), '-o', 'command=']];
  const { stdout } = await run(program as string, words as string[]).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres');
};
