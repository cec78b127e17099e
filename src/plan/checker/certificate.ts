import type { Qualification } from '../../district/teacher.ts';
import type { Stage, Subject } from '../../district/words.ts';

/** School stages from the lowest: a kindergarten is no rung of this ladder (clause 4.34, domain 2.1). */
const ladder: readonly Stage[] = ['primary', 'junior', 'senior'];

/** A certificate holds for its own stage and downward, never upward, in the same subject (clause 0.31, domain 2.7). */
export const serves = (held: Qualification, stage: Stage, subject: Subject): boolean => {
  if (held.subject !== subject) return false;
  const wanted = ladder.indexOf(stage);
  return held.stage === stage || (wanted >= 0 && ladder.indexOf(held.stage) > wanted);
};
