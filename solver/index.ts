/** What the rest of the program may use of the solver. */
export { solveApart } from './process/solve-in-child-process.ts';
export { runTask } from './process/task-in-child-process.ts';
