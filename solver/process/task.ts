import type { InspectorPlan } from '../../src/inspectors/inspector-plan.ts';
import type { ItinerantPlan } from '../../src/itinerant/itinerant-plan.ts';
import type { InspectorRequest } from '../inspectors/solve-inspectors.ts';
import type { ItinerantRequest } from '../itinerant/solve-itinerant.ts';

/** The auxiliary plans that run in a child process: the order and the answer of each. */
export interface Tasks {
  readonly itinerant: { readonly request: ItinerantRequest; readonly answer: ItinerantPlan };
  readonly inspectors: { readonly request: InspectorRequest; readonly answer: InspectorPlan | null };
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

/** Makes an auxiliary plan in a solving process; `null` when it was aborted. */
export type RunTask = <Name extends TaskName>(
  order: Extract<TaskOrder, { readonly task: Name }>,
  signal?: AbortSignal,
) => Promise<Tasks[Name]['answer'] | null>;
