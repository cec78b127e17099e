import { certificatesHeld, mayTeach } from '../../../plan/facts/certificates.ts';
import { scopeOf } from '../../../rules/rule.ts';
import { itinerantRule } from '../rule.ts';
import { coursesGiven } from '../visits.ts';

/**
 * Teaching needs a valid certificate for stage and subject, on the road as at home (clause 0.31; dataset.md section 2).
 */
export const itinerantQualified = itinerantRule({
  id: 'itinerant_qualified',
  clause: '0.31',
  unit: 'itinerant_visits',
  cases: coursesGiven,
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent: { teacher }, schoolId, stage, subject }, { district: { orders }, policy: { crossStage } }) => {
    if (teacher !== null && mayTeach(teacher, { schoolId, stage, subject }, { crossStage, orders })) return null;
    const held = teacher === null ? [] : certificatesHeld(teacher);
    return {
      required: { stage, subject },
      actual: { subjects: [...new Set(held.map((one) => one.subject))].join(';') },
    };
  },
});
