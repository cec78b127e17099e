import { message } from '../../text/message.ts';
import { checkRow, type Rule } from '../rule.ts';

/** No more movers than the policy admits (dataset.md section 2, max_movers), whatever their mode: who is placed from a closed school moves too. */
export const maxMovers: Rule = {
  id: 'max_movers',
  clause: 'own',
  needs: [],
  enforced: ({ maxMovers }) => maxMovers !== null,
  rows: ({ policy, planned }) => {
    if (policy.maxMovers === null) return [];
    const required = message('rule.max_movers.required', { limit: policy.maxMovers });
    const actual = message('rule.max_movers.actual', { movers: planned.length });
    return [checkRow(maxMovers, 'district', required, actual, planned.length <= policy.maxMovers)];
  },
};
