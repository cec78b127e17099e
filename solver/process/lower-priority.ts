import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * Whoever waits for a page goes first: a process that solves takes what cores have left, which on a quiet machine is
 * all. Said by its starter at once, before it has threads: on Linux those it has already would not be meant. Some
 * systems do not allow it, and then it is as it is.
 */
export const giveWay = ({ pid }: Pick<ChildProcess, 'pid'>): void => {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // Nothing depends on it.
  }
};
