import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * Lowers the priority of a solving process, so that page requests come first: it uses the cores left idle, on a quiet
 * machine all of them. The parent sets it right after the fork, before the child has threads: on Linux existing threads
 * keep their priority. Systems that do not allow it keep the normal priority.
 */
export const lowerPriority = ({ pid }: Pick<ChildProcess, 'pid'>): void => {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Nothing depends on it.
  }
};
