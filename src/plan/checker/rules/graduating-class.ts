import { message } from '../../../text/message.ts';
import { moveRule, notCheckedRow, type Rule } from '../rule.ts';

const identity = { id: 'graduating_class', clause: 'domain.md section 2.1' } as const;

const judged = moveRule({
  ...identity,
  breach: ({ teacher, displaced }) =>
    teacher.graduatingClass === true && !displaced ? { required: {}, actual: {} } : null,
});

/**
 * Where the policy protects graduating classes, none of their teachers moves (protect_graduating_class; domain 2.1).
 * Where the roster says of nobody whether they teach one, nobody is protected, and the rule is not checked.
 */
export const graduatingClass: Rule = {
  ...identity,
  rows: (reading) => {
    if (!reading.policy.protectGraduatingClass) return [];
    if (reading.district.teachers.some((teacher) => teacher.graduatingClass !== undefined)) return judged.rows(reading);
    const required = message('rule.graduating_quota.unknown_required');
    return [notCheckedRow(identity, 'district', required, message('rule.graduating_quota.unknown_actual'))];
  },
};
