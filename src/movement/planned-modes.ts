import type { MovementMode } from '../district/words.ts';

/**
 * The modes a move of a plan can have: a person takes a slot at another legal school. Campus, remote and itinerant
 * lessons, new hires, borrowing and retired volunteers are no moves of this kind (domain 3).
 */
export const plannedModes = [
  'transfer',
  'competition',
  'placed',
  'rotation',
  'support',
  'shadow',
  'attachment',
  'group',
  'seed_team',
  'head_rotation',
  'stage_change',
] as const satisfies readonly MovementMode[];
export type PlannedMode = (typeof plannedModes)[number];

export const isPlannedMode = (mode: MovementMode): mode is PlannedMode =>
  plannedModes.some((planned) => planned === mode);

/** Occasions a policy may give a mode of its own (key `move_modes`), the more special before the more general. */
export const moveOccasions = [
  'heads',
  'seed_team',
  'stage_change',
  'within_group',
  'within_cluster',
  'source_to_target',
  'target_to_source',
  'source_to_source',
  'target_to_target',
] as const;
export type MoveOccasion = (typeof moveOccasions)[number];
