import type { ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';

/**
 * The nice value of a solving process. Page requests come first and idle cores are a solve's, but a solve also goes on
 * while others keep every core busy. Measured on two cores (tools/bench/README.md, "Priority"): next to four busy
 * neighbours a solve at 19 gets 0.4 % of a core, at 5 it gets 7 %, and the slowest hundredth of a serving thread's turns
 * is late by 21 ms instead of 14.
 */
export const solvingNiceness = 5;

/**
 * Lowers the priority of a solving process. The parent sets it right after the fork, before the child has threads: on
 * Linux existing threads keep their priority. Systems that do not allow it keep the normal priority.
 */
export const lowerPriority = ({ pid }: Pick<ChildProcess, 'pid'>): void => {
  if (pid === undefined) return;
  try {
    setPriority(pid, solvingNiceness);
  } catch {
    // Nothing depends on it.
  }
};
