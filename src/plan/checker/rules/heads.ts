import { isHeadSubject } from '../../../district/words.ts';
import { moveRule } from '../rule.ts';

/**
 * Principals and deputies go to heads' posts and nobody else does: a rotation neither demotes nor promotes
 * (model.md section 2, heads; domain 2.1). With `principals: none` heads do not move at all.
 */
export const heads = moveRule({
  id: 'heads',
  clause: 'model.md section 2',
  breach: ({ teacher, head, move }, { policy }) => {
    const lawful = head === isHeadSubject(move.subject) && !(head && policy.principals === 'none');
    return lawful
      ? null
      : { required: { principals: policy.principals }, actual: { role: teacher.role, subject: move.subject } };
  },
});
