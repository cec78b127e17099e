/** What the rest of the program may use of the solver. */
export { solveInChildProcess } from './process/solve-in-child-process.ts';
export { openSolvingPool } from './process/solving-pool.ts';
export { runTaskInChildProcess } from './process/task-in-child-process.ts';
export { type Answer, type Question, type QuestionFault, questionFaults } from './questions/question.ts';
export type { QuestionOptions, Session, SolvingPool } from './questions/session.ts';
