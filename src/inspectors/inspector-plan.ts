import type { SchoolId } from '../district/ids.ts';
import type { OrderedLevel } from '../itinerant/itinerant-plan.ts';
import type { Check, DatasetRecord } from '../plan/plan.ts';
import type { Policy } from '../policy/policy.ts';

/** The schools of one inspector, the central one among them. */
export interface InspectorArea {
  /** From 1, in the order of the centres' codes. */
  readonly inspector: number;
  readonly centreSchoolId: SchoolId;
  /** Sorted by code. */
  readonly schools: readonly SchoolId[];
}

/**
 * The levels in their order. `clusters_divided`: inspectors of each school cluster beyond the first, where the policy
 * keeps clusters together. `uneven_areas`: schools above or below the even share. `unknown_ways`: schools whose
 * distance from their centre is unknown. `metres`: from every school to its centre.
 */
export const inspectorGoals = ['clusters_divided', 'uneven_areas', 'unknown_ways', 'metres'] as const;
export type InspectorGoal = (typeof inspectorGoals)[number];

/** `optimal`: every level proven. `feasible`: a time limit came first. */
export type InspectorStatus = 'optimal' | 'feasible';

/** inspectors/1: nothing in it varies between runs or machines when `optimal`. */
export interface InspectorPlan {
  readonly dataset: DatasetRecord;
  readonly policy: Policy;
  readonly status: InspectorStatus;
  readonly areas: readonly InspectorArea[];
  readonly levels: readonly OrderedLevel<InspectorGoal>[];
  readonly checks: readonly Check[];
}
