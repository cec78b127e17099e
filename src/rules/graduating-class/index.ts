import { message } from '../../text/message.ts';
import { moveRows, notCheckedRow, type Rule } from '../rule.ts';

const identity = { id: 'graduating_class', clause: 'own' } as const;

const judged = moveRows({
  ...identity,
  breach: ({ teacher, displaced }) =>
    teacher.graduatingClass === true && !displaced ? { required: {}, actual: {} } : null,
});

/**
 * Where the policy protects graduating classes, none of their teachers moves (protect_graduating_class; domain 2.1). A
 * roster without the column protects no teacher, and the rule is not checked.
 */
export const graduatingClass: Rule = {
  ...identity,
  needs: ['graduating'],
  enforced: ({ protectGraduatingClass }) => protectGraduatingClass,
  rows: (facts) => {
    if (!facts.policy.protectGraduatingClass) return [];
    if (facts.district.teachers.some((teacher) => teacher.graduatingClass !== undefined)) return judged.rows(facts);
    const required = message('rule.graduating_quota.unknown_required');
    return [notCheckedRow(identity, 'district', required, message('rule.graduating_quota.unknown_actual'))];
  },
};
