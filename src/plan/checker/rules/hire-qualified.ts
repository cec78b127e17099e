import { isHeadSubject } from '../../../district/words.ts';
import { serves } from '../certificate.ts';
import { placementRule } from '../rule.ts';

/**
 * A new teacher is certified for the stage and subject of the slot; a certificate holds downward, never upward (clause
 * 0.31, domain 2.7), and nobody begins as a head.
 */
export const hireQualified = placementRule({
  id: 'hire_qualified',
  clause: '0.31',
  breach: ({ hire, move }) => {
    const held = [{ stage: hire.stage, subject: hire.subject }, ...hire.alsoQualified];
    const certified = held.some((one) => serves(one, move.stage, move.subject));
    if (certified && !isHeadSubject(move.subject)) return null;
    return {
      required: { stage: move.stage, subject: move.subject },
      actual: {
        subjects: [...new Set(held.map((one) => one.subject))].join(';'),
        stages: [...new Set(held.map((one) => one.stage))].join(';'),
      },
    };
  },
});
