import type { Policy } from '../../../policy/policy.ts';
import { policyDocument } from '../../../policy/schema.ts';
import type { DifferenceCause } from '../version.ts';

/** Every revision minimises the changes: that alone makes no other policy. */
const comparable = (policy: Policy): Readonly<Record<string, unknown>> =>
  policyDocument({ ...policy, goals: policy.goals.filter((level) => !level.some(({ goal }) => goal === 'changes')) });

/** The rules differ: which keys, in the order of the policy. */
export const policyCause: DifferenceCause = {
  name: 'policy',
  find: (_change, { before, now }) => {
    const [earlier, later] = [comparable(before.policy), comparable(now.policy)];
    const keys = Object.keys(later).filter(
      (key) => key !== 'clauses' && JSON.stringify(earlier[key]) !== JSON.stringify(later[key]),
    );
    return keys.length === 0 ? null : { keys: keys.join(', ') };
  },
};
