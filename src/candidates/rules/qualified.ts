import type { Teacher } from '../../district/teacher.ts';
import { isHeadSubject, type Subject } from '../../district/words.ts';
import { qualifies } from '../../movement/qualification.ts';
import { mustBeReplaced } from '../../movement/replaced-heads.ts';
import type { PairContext, PairRule } from '../pair.ts';

/**
 * Heads go to heads' posts and teachers to teachers'; a principal who is to be replaced may vacate the office (clause
 * 1.23), and heads of a school that has closed may (2.5).
 */
export const fitsOffice = (
  teacher: Teacher,
  subject: Subject,
  { policy, displaced }: Pick<PairContext, 'policy' | 'displaced'>,
): boolean =>
  isHeadSubject(subject) === (teacher.role !== 'teacher') ||
  mustBeReplaced(teacher, policy) ||
  (displaced.has(teacher.id) && !isHeadSubject(subject));

/** A slot needs a certificate for its stage and subject (clause 0.31, domain 2.7). */
export const qualified: PairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ teacher, slot }, context) =>
    !fitsOffice(teacher, slot.subject, context) ||
    !qualifies(teacher, slot, {
      crossStage: context.policy.crossStage,
      orders: context.orders.get(teacher.id) ?? [],
    }),
};
