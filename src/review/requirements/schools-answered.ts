import type { Requirement } from './requirement.ts';

/** Principals were heard: every school with moves has answered, or the time to answer is over (clause 2.28; domain 5.1 step 12). */
export const schoolsAnswered: Requirement = {
  rule: 'schools_answered',
  clause: '2.28',
  missing: ({ schoolsUnanswered, reviewDue, today }) =>
    schoolsUnanswered === 0 || (reviewDue !== null && today > reviewDue)
      ? null
      : { schools: schoolsUnanswered, due: reviewDue ?? '' },
};
