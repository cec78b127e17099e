import type { SchoolId } from './ids.ts';
import type { Stage, Subject } from './words.ts';

/** A slot `j = (s, g, k)`: a school, a stage, a subject (model.md section 1). */
export interface Slot {
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
}

/** A subject's posts at a school and stage: a row of `posts`. */
export interface Post extends Slot {
  /** Full-time posts needed, `r_j`. */
  readonly required: number;
  /** Lower limit the bureau set, if any. */
  readonly min: number | null;
  /** Upper limit the bureau set; `required` where absent. */
  readonly max: number | null;
}

/** One string per slot, for maps; ordered like (school, stage, subject) would be. */
export const slotKey = (slot: Slot): string => `${slot.schoolId}\u0000${slot.stage}\u0000${slot.subject}`;
