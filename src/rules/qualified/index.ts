import { certificatesHeld, mayTeach } from '../../plan/facts/certificates.ts';
import { moveRule } from '../rule.ts';

/**
 * Every mover holds a valid certificate for stage and subject (clause 0.31). A certificate holds for its own stage and
 * downward, never upward (domain 2.7), and in another stage only by `cross_stage` (dataset.md section 2).
 */
export const qualified = moveRule({
  id: 'qualified',
  clause: '0.31',
  needs: ['certificates'],
  enforced: null,
  breach: ({ teacher, move, slot }, { policy: { crossStage }, orders }) => {
    if (mayTeach(teacher, slot, { crossStage, orders })) return null;
    const held = certificatesHeld(teacher);
    return {
      required: { stage: move.stage, subject: move.subject },
      actual: {
        subjects: [...new Set(held.map((one) => one.subject))].join(';'),
        stages: [...new Set(held.map((one) => one.stage))].join(';'),
      },
    };
  },
});
