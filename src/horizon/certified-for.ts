import type { Qualification } from '../district/teacher.ts';
import type { Stage } from '../district/words.ts';
import { type Certified, certificatesOf, stagesServedBy } from '../movement/qualification.ts';
import type { Retraining } from '../policy/horizon-terms.ts';

/** What a person could teach, and the hours of retraining it takes; 0 by a certificate held. */
export interface Usable extends Qualification {
  readonly hours: number;
}

const keyOf = (stage: Stage, subject: string): string => `${stage}\0${subject}`;

/**
 * Stages and subjects a person can be used for: certificates at their stage and below (senior for junior and primary), and
 * after the policy's retraining the subject it leads to, at the same stages. One course at most.
 */
export const usableFor = (person: Certified, retraining: readonly Retraining[]): readonly Usable[] => {
  const found = new Map<string, Usable>();
  const add = (stage: Stage, subject: string, hours: number): void => {
    const key = keyOf(stage, subject);
    const known = found.get(key);
    if (known === undefined || known.hours > hours) found.set(key, { stage, subject, hours });
  };
  for (const { stage, subject } of certificatesOf(person))
    for (const served of stagesServedBy[stage]) {
      add(served, subject, 0);
      for (const { from, to, hours } of retraining) if (from === subject) add(served, to, hours);
    }
  return [...found.values()];
};
