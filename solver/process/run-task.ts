import type { ReportParts, SolvePhase, SolveProgress } from '../contract.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.ts';
import { withSecondOpinion } from '../engines/second-opinion.ts';
import { planYears } from '../horizon/plan-years.ts';
import { solveInspectors } from '../inspectors/solve-inspectors.ts';
import { solveItinerant } from '../itinerant/solve-itinerant.ts';
import { relaxWith } from '../ordered/relax.ts';
import { solveAlternatives } from '../scenario/solve-alternatives.ts';
import { solveDial } from '../scenario/solve-dial.ts';
import { solveFrontier } from '../scenario/solve-frontier.ts';
import { waterfalls } from '../scenario/waterfall.ts';
import type { TaskName, TaskOrder, Tasks } from './task.ts';

/** Carries out a task in this process. */
export const runTask = async (
  order: TaskOrder,
  onProgress: (progress: SolveProgress) => void = () => {},
): Promise<Tasks[TaskName]['answer']> => {
  const start = performance.now();
  const highs = await highsRuntime();
  const limit = order.timeLimit ?? Number.POSITIVE_INFINITY;
  const surroundings = {
    engine: withSecondOpinion(javascriptLpSolver, highsEngine(highs)),
    relax: relaxWith(highs),
    secondsLeft: () => limit - (performance.now() - start) / 1000,
  };
  const reportAs =
    (phase: SolvePhase): ReportParts =>
    (done, of) =>
      onProgress({
        phase,
        level: null,
        best: done,
        bound: of,
        gap: null,
        seconds: (performance.now() - start) / 1000,
      });
  switch (order.task) {
    case 'itinerant':
      return solveItinerant(order.request, surroundings);
    case 'inspectors':
      return solveInspectors(order.request, surroundings);
    case 'frontier':
      return solveFrontier(order.request, surroundings.secondsLeft, reportAs('frontier'));
    case 'dial':
      return solveDial(order.request, surroundings.secondsLeft, reportAs('attainable'));
    case 'alternatives':
      return solveAlternatives(order.request, surroundings.secondsLeft, reportAs('alternatives'));
    case 'horizon':
      return planYears(order.request, surroundings.secondsLeft);
    case 'waterfall':
      return waterfalls(order.request, surroundings.secondsLeft, reportAs('waterfall'));
  }
};
