/** What the rest of the program may use of the solver. */
export { solveInChildProcess } from './process/solve-in-child-process.ts';
export { runTaskInChildProcess } from './process/task-in-child-process.ts';
