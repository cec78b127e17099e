import { exhaustive } from '../../solver/engines/exhaustive.ts';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import { engineContract } from './engine-contract.ts';

engineContract('highs', highsPlanEngine);
engineContract('javascript-lp-solver', async () => levelByLevel(javascriptLpSolver));
engineContract('exhaustive', async () => exhaustive);
