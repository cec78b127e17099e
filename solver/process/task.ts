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

/** Messages from the process, one JSON text a line; `memory` comes from its memory watch. */
export type TaskMessage<Name extends TaskName> =
  | { readonly kind: 'answer'; readonly answer: Tasks[Name]['answer'] }
  | { readonly kind: 'memory'; readonly megabytes: number }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly fix: string };
