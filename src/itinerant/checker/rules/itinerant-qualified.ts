import { serves } from '../../../plan/checker/certificate.ts';
import { scopeOf } from '../../../plan/checker/rule.ts';
import { itinerantRule } from '../rule.ts';
import { coursesGiven } from '../visits.ts';

/** Nobody teaches without a valid certificate for stage and subject, on the road as at home (clause 0.31), as `serves` says. */
export const itinerantQualified = itinerantRule({
  id: 'itinerant_qualified',
  clause: '0.31',
  unit: 'itinerant_visits',
  cases: coursesGiven,
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent: { teacher }, stage, subject }) => {
    const held = teacher === null ? [] : [{ stage: teacher.stage, subject: teacher.subject }, ...teacher.alsoQualified];
    if (held.some((one) => serves(one, stage, subject))) return null;
    return {
      required: { stage, subject },
      actual: { subjects: [...new Set(held.map((one) => one.subject))].join(';') },
    };
  },
});
