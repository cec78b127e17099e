/** What the rest of the program may use of the solver. */
export { solveApart } from './process/solve-apart.ts';
export { runTask } from './process/task-apart.ts';
