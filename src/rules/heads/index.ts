import { isHeadSubject } from '../../district/words.ts';
import { isFailing } from '../../plan/facts/failing-heads.ts';
import { moveRule } from '../rule.ts';

/**
 * Only principals and deputies go to heads' posts: a rotation neither demotes nor promotes (model.md section 2, heads;
 * domain 2.1). Exceptions: a principal who is to be replaced may vacate the office (clause 1.23), as may heads of a
 * closed school (2.5). With `principals: none` no other heads move at all.
 */
export const heads = moveRule({
  id: 'heads',
  clause: 'own',
  needs: ['role'],
  enforced: null,
  breach: ({ teacher, head, move, displaced }, { policy }) => {
    if (displaced && head) return null;
    const office = head === isHeadSubject(move.subject) || isFailing(teacher, policy);
    const lawful = office && !(head && policy.principals === 'none');
    return lawful
      ? null
      : { required: { principals: policy.principals }, actual: { role: teacher.role, subject: move.subject } };
  },
});
