import { scopeOf } from '../../../plan/checker/rule.ts';
import { itinerantRule } from '../rule.ts';
import { coursesGiven } from '../visits.ts';

/** Nobody teaches without a valid certificate for stage and subject, on the road as at home (clause 0.31; junior serves for primary). */
export const itinerantQualified = itinerantRule({
  id: 'itinerant_qualified',
  clause: '0.31',
  unit: 'itinerant_visits',
  cases: coursesGiven,
  scope: ({ sent }) => scopeOf.teacher({ id: sent.given.teacherId }),
  breach: ({ sent: { teacher }, stage, subject }) => {
    const held = teacher === null ? [] : [{ stage: teacher.stage, subject: teacher.subject }, ...teacher.alsoQualified];
    const stages = stage === 'primary' ? ['primary', 'junior'] : [stage];
    if (held.some((one) => one.subject === subject && stages.includes(one.stage))) return null;
    return {
      required: { stage, subject },
      actual: { subjects: [...new Set(held.map((one) => one.subject))].join(';') },
    };
  },
});
