import type { Teacher } from '../../district/teacher.ts';
import { isHeadSubject, type Subject } from '../../district/words.ts';
import { qualifies } from '../../movement/qualification.ts';
import { mustBeReplaced } from '../../movement/replaced-heads.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PairRule } from '../pair.ts';

/** Heads go to heads' posts and teachers to teachers'; a principal who is to be replaced may vacate the office (clause 1.23). */
export const fitsOffice = (teacher: Teacher, subject: Subject, policy: Policy): boolean =>
  isHeadSubject(subject) === (teacher.role !== 'teacher') || mustBeReplaced(teacher, policy);

/** Nobody goes into a slot without a certificate for its stage and subject (clause 0.31, domain 2.7). */
export const qualified: PairRule = {
  id: 'qualified',
  clause: '0.31',
  refuses: ({ teacher, slot }, { policy, orders }) =>
    !fitsOffice(teacher, slot.subject, policy) ||
    !qualifies(teacher, slot, { crossStage: policy.crossStage, orders: orders.get(teacher.id) ?? [] }),
};
