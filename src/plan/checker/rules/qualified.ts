import type { Qualification, Teacher } from '../../../district/teacher.ts';
import { serves } from '../certificate.ts';
import { isHead } from '../occupied.ts';
import { moveRule } from '../rule.ts';

/** What a teacher is qualified for by the roster: stage and subject taught, the head's post held, and what is listed. */
const qualifications = (teacher: Teacher): readonly Qualification[] => [
  { stage: teacher.stage, subject: teacher.subject },
  ...(isHead(teacher) ? [{ stage: teacher.stage, subject: teacher.role }] : []),
  ...teacher.alsoQualified,
];

/**
 * Nobody without a valid certificate for stage and subject (clause 0.31). A certificate holds for its own stage and
 * downward, never upward (domain 2.7): senior serves for junior and primary, junior for primary, in the same subject.
 */
export const qualified = moveRule({
  id: 'qualified',
  clause: '0.31',
  breach: ({ teacher, move }) => {
    const held = qualifications(teacher);
    const certified = held.some((one) => serves(one, move.stage, move.subject));
    if (certified) return null;
    return {
      required: { stage: move.stage, subject: move.subject },
      actual: {
        subjects: [...new Set(held.map((one) => one.subject))].join(';'),
        stages: [...new Set(held.map((one) => one.stage))].join(';'),
      },
    };
  },
});
