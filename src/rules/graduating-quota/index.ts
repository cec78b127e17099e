import { isCounted, modeOf } from '../../plan/facts/modes.ts';
import { isHead } from '../../plan/facts/occupied.ts';
import { message } from '../../text/message.ts';
import { quotaRow } from '../quota.ts';
import { notCheckedRow, type Rule } from '../rule.ts';

const identity = { id: 'graduating_quota', clause: 'own' } as const;

/**
 * At least a share of the eligible teachers of graduating classes rotates (graduating_rotation_rate; Hefei requires 30
 * %, domain 2.1): an exact test in integers over moves of a counted mode. Heads count where they are planned with the
 * teachers. On a roster without the column the rule is not checked.
 */
export const graduatingQuota: Rule = {
  ...identity,
  needs: ['graduating'],
  enforced: ({ graduatingRotationRate }) => graduatingRotationRate !== null,
  rows: ({ district, policy, ledger, planned }) => {
    const rate = policy.graduatingRotationRate;
    if (rate === null) return [];
    if (district.teachers.every((teacher) => teacher.graduatingClass === undefined)) {
      const required = message('rule.graduating_quota.unknown_required');
      return [notCheckedRow(identity, 'district', required, message('rule.graduating_quota.unknown_actual'))];
    }
    const members = new Set(
      district.teachers
        .filter(
          (teacher) =>
            teacher.graduatingClass === true &&
            ledger.entries.get(teacher.id)?.eligible === true &&
            (policy.principals === 'with_teachers' || !isHead(teacher)),
        )
        .map((teacher) => teacher.id),
    );
    const movers = planned.filter(
      (one) =>
        !one.redeployed && members.has(one.teacher.id) && isCounted(modeOf(one, district, policy), policy, false),
    ).length;
    return [quotaRow(identity, 'district', rate, movers, members.size)];
  },
};
