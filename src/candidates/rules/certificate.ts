import type { Slot } from '../../district/post.ts';
import type { Qualification } from '../../district/teacher.ts';
import type { Stage } from '../../district/words.ts';

/** The stages a certificate serves, its own first: senior for junior and primary, junior for primary. */
export const stagesServedBy: Readonly<Record<Stage, readonly Stage[]>> = {
  senior: ['senior', 'junior', 'primary'],
  junior: ['junior', 'primary'],
  primary: ['primary'],
  kindergarten: ['kindergarten'],
};

/**
 * `certificate stage ≥ post stage`: valid for its stage and downward, never upward (domain 2.7, clause 0.31), in one
 * subject. The order is that of the school stages; a kindergarten takes its own certificate alone, since its posts are
 * kept apart (clause 4.34) and none of its teachers takes part (domain 2.1).
 */
export const certificateCovers = (held: Qualification, { stage, subject }: Pick<Slot, 'stage' | 'subject'>): boolean =>
  held.subject === subject && stagesServedBy[held.stage].includes(stage);
