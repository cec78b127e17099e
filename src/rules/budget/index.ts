import { planCost } from '../../plan/facts/arrival-costs.ts';
import { yuanText } from '../../policy/money.ts';
import { message } from '../../text/message.ts';
import { checkRow, notCheckedRow, type Rule } from '../rule.ts';

/** The plan costs no more than the budget a year, in whole fen (clauses 0.43, 2.36); without amounts that is not known. */
export const budget: Rule = {
  id: 'budget',
  clause: '0.43',
  needs: ['remoteness', 'journeys'],
  enforced: ({ budget }) => budget !== null,
  rows: (facts) => {
    const { budget: limit, costRates } = facts.policy;
    if (limit === null) return [];
    const required = message('rule.budget.required', { limit: yuanText(limit) });
    if (costRates === null) return [notCheckedRow(budget, 'district', required, message('check.missing.cost_rates'))];
    const spent = planCost(facts);
    const actual = message('rule.budget.actual', { cost: yuanText(spent) });
    return [checkRow(budget, 'district', required, actual, spent <= limit)];
  },
};
