/** What the rest of the program may use of the solver. */
export { explainPerson, explainPost, type Pricing } from './explain/explain-person.ts';
export { priceObjections } from './explain/price-objections.ts';
export { priceRules } from './explain/price-rules.ts';
export { moveGraph } from './graphs/bundles.ts';
export { runTaskInChildProcess, solveInChildProcess } from './process/one-order.ts';
export type { PoolFigures } from './process/pool-figures.ts';
export { type OpenPool, openSolvingPool } from './process/solving-pool.ts';
export type { RunTask } from './process/task.ts';
export type { Session, SolvingPool } from './questions/session.ts';
