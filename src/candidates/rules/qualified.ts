import type { Qualification, Teacher } from '../../district/teacher.ts';
import { isHeadSubject } from '../../district/words.ts';
import { subjectsOfVacating } from '../../movement/replaced-heads.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PairRule } from '../pair.ts';
import { certificateCovers } from './certificate.ts';

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

/** Nobody goes into a slot without a certificate for its stage and subject (clause 0.31, domain 2.7). */
export const qualified: PairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ teacher, slot }, { policy }) =>
    !qualificationsOf(teacher, policy).some((held) => certificateCovers(held, slot)),
};
