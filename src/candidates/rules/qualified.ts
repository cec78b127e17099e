import type { Qualification, Teacher } from '../../district/teacher.ts';
import { isHeadSubject } from '../../district/words.ts';
import type { PairRule } from '../pair.ts';

/** What a teacher holds or may teach; a head holds the head's slot and goes to head slots only. */
export const qualificationsOf = (teacher: Teacher): readonly Qualification[] => {
  const own = { stage: teacher.stage, subject: teacher.role === 'teacher' ? teacher.subject : teacher.role };
  const head = teacher.role !== 'teacher';
  return [own, ...teacher.alsoQualified].filter((one) => isHeadSubject(one.subject) === head);
};

/** A certificate is valid for its stage and downward, never upward (domain 2.7, clause 0.31). */
const covers = (held: Qualification, stage: string, subject: string): boolean =>
  held.subject === subject && (held.stage === stage || (held.stage === 'junior' && stage === 'primary'));

export const qualified: PairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ teacher, slot }) => !qualificationsOf(teacher).some((held) => covers(held, slot.stage, slot.subject)),
};
