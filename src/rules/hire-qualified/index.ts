import { isHeadSubject } from '../../district/words.ts';
import { certificatesHeld, mayTeach } from '../../plan/facts/certificates.ts';
import { placementRule } from '../rule.ts';

/**
 * A new teacher is certified for the stage and subject of the slot; a certificate holds downward, never upward (clause
 * 0.31, domain 2.7). A new teacher never begins as a head.
 */
export const hireQualified = placementRule({
  id: 'hire_qualified',
  clause: '0.31',
  needs: [],
  enforced: null,
  breach: ({ hire, move, slot }, { policy: { crossStage } }) => {
    if (mayTeach(hire, slot, { crossStage, orders: [] }) && !isHeadSubject(move.subject)) return null;
    const held = certificatesHeld(hire);
    return {
      required: { stage: move.stage, subject: move.subject },
      actual: {
        subjects: [...new Set(held.map((one) => one.subject))].join(';'),
        stages: [...new Set(held.map((one) => one.stage))].join(';'),
      },
    };
  },
});
