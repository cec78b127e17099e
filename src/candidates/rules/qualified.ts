import type { Qualification, Teacher } from '../../district/teacher.ts';
import { isHeadSubject } from '../../district/words.ts';
import { subjectsOfVacating } from '../../movement/replaced-heads.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PairRule } from '../pair.ts';

/**
 * What a teacher holds or may teach; a head holds the head's slot and goes to head slots only, save a principal who is
 * to be replaced (clause 1.23).
 */
export const qualificationsOf = (teacher: Teacher, policy: Policy): readonly Qualification[] => {
  const own = { stage: teacher.stage, subject: teacher.role === 'teacher' ? teacher.subject : teacher.role };
  const head = teacher.role !== 'teacher';
  return [
    ...[own, ...teacher.alsoQualified].filter((one) => isHeadSubject(one.subject) === head),
    ...subjectsOfVacating(teacher, policy),
  ];
};

/** A certificate is valid for its stage and downward, never upward (domain 2.7, clause 0.31). */
const covers = (held: Qualification, stage: string, subject: string): boolean =>
  held.subject === subject && (held.stage === stage || (held.stage === 'junior' && stage === 'primary'));

export const qualified: PairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ teacher, slot }, { policy }) =>
    !qualificationsOf(teacher, policy).some((held) => covers(held, slot.stage, slot.subject)),
};
