/** What the rest of the program may use of the solver. */
export { engineNames } from './contract.ts';
export { solveApart } from './process/solve-apart.ts';
