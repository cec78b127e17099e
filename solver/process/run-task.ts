import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.ts';
import { withSecondOpinion } from '../engines/second-opinion.ts';
import { solveInspectors } from '../inspectors/solve-inspectors.ts';
import { solveItinerant } from '../itinerant/solve-itinerant.ts';
import { relaxWith } from '../ordered/relax.ts';
import type { TaskName, TaskOrder, Tasks } from './task.ts';

/** Makes an auxiliary plan in this process. */
export const runTask = async (order: TaskOrder): Promise<Tasks[TaskName]['answer']> => {
  const start = performance.now();
  const highs = await highsRuntime();
  const limit = order.timeLimit ?? Number.POSITIVE_INFINITY;
  const surroundings = {
    engine: withSecondOpinion(javascriptLpSolver, highsEngine(highs)),
    relax: relaxWith(highs),
    secondsLeft: () => limit - (performance.now() - start) / 1000,
  };
  return order.task === 'itinerant'
    ? solveItinerant(order.request, surroundings)
    : solveInspectors(order.request, surroundings);
};
