import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether the PID belongs to a process, zombies included. */
export const isTaken = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Of a process that has ended, `/proc` says so; its name before that may hold anything, brackets too. */
const hasEnded = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return ['Z', 'X'].includes(stat.charAt(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
};

/**
 * Whether the process runs. In a container whose first process asks about no children, one that has ended keeps its
 * number for ever.
 */
export const isAlive = (pid: number): boolean => isTaken(pid) && !(process.platform === 'linux' && hasEnded(pid));

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
