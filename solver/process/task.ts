import type { InspectorPlan } from '../../src/inspectors/inspector-plan.ts';
import type { ItinerantPlan } from '../../src/itinerant/itinerant-plan.ts';
import type { InspectorRequest } from '../inspectors/solve-inspectors.ts';
import type { ItinerantRequest } from '../itinerant/solve-itinerant.ts';

/** The solves beside the rotation plan that run in a process of their own: what each is asked and what it answers. */
export interface Tasks {
  readonly itinerant: { readonly request: ItinerantRequest; readonly answer: ItinerantPlan };
  readonly inspectors: { readonly request: InspectorRequest; readonly answer: InspectorPlan | null };
}

export type TaskName = keyof Tasks;

/** One message to the process. */
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

/** What the process tells, one JSON text a line; `memory` comes from the watch beside it. */
export type TaskMessage<Name extends TaskName> =
  | { readonly kind: 'answer'; readonly answer: Tasks[Name]['answer'] }
  | { readonly kind: 'memory'; readonly megabytes: number }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly fix: string };
