/** What the rest of the program may use of the solver. */
export { bundlesOf } from './explain/bundles.ts';
export { explainPerson, explainPost, type Pricing } from './explain/explain-person.ts';
export { priceRules } from './explain/price-rules.ts';
export { runTaskInChildProcess, solveInChildProcess } from './process/one-order.ts';
export type { PoolFigures } from './process/pool-figures.ts';
export { type OpenPool, openSolvingPool } from './process/solving-pool.ts';
export type { RunTask } from './process/task.ts';
export type { Session, SolvingPool } from './questions/session.ts';
