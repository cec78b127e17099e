import type { HorizonPlan } from '../../src/horizon/horizon-plan.ts';
import type { InspectorPlan } from '../../src/inspectors/inspector-plan.ts';
import type { ItinerantPlan } from '../../src/itinerant/itinerant-plan.ts';
import type { Waterfall } from '../../src/plan/waterfall.ts';
import type { Attainable } from '../../src/plan/way-out.ts';
import type { AlternativePlans } from '../../src/scenario/alternatives.ts';
import type { Frontier } from '../../src/scenario/frontier.ts';
import type { SolveProgress } from '../contract.ts';
import type { HorizonRequest } from '../horizon/plan-years.ts';
import type { InspectorRequest } from '../inspectors/solve-inspectors.ts';
import type { ItinerantRequest } from '../itinerant/solve-itinerant.ts';
import type { AlternativesRequest } from '../scenario/solve-alternatives.ts';
import type { DialRequest } from '../scenario/solve-dial.ts';
import type { FrontierRequest } from '../scenario/solve-frontier.ts';
import type { WaterfallRequest } from '../scenario/waterfall.ts';

/** The auxiliary plans and the questions of scenarios that run in a child process: the order and the answer of each. */
export interface Tasks {
  readonly itinerant: { readonly request: ItinerantRequest; readonly answer: ItinerantPlan };
  readonly inspectors: { readonly request: InspectorRequest; readonly answer: InspectorPlan | null };
  readonly frontier: { readonly request: FrontierRequest; readonly answer: Frontier };
  readonly dial: { readonly request: DialRequest; readonly answer: readonly Attainable[] };
  readonly alternatives: { readonly request: AlternativesRequest; readonly answer: AlternativePlans };
  readonly horizon: { readonly request: HorizonRequest; readonly answer: HorizonPlan };
  readonly waterfall: { readonly request: WaterfallRequest; readonly answer: readonly Waterfall[] };
}

export type TaskName = keyof Tasks;

/** One auxiliary plan to make. */
export type TaskOrder = {
  readonly [Name in TaskName]: {
    readonly task: Name;
    readonly request: Tasks[Name]['request'];
    /** Seconds; `null` = until done. */
    readonly timeLimit: number | null;
    /** Megabytes of resident memory the process may take. */
    readonly memoryLimit: number;
  };
}[TaskName];

/** Carries out a task in a solving process; `null` when it was aborted. */
export type RunTask = <Name extends TaskName>(
  order: Extract<TaskOrder, { readonly task: Name }>,
  signal?: AbortSignal,
  onProgress?: (progress: SolveProgress) => void,
) => Promise<Tasks[Name]['answer'] | null>;
