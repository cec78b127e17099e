import { comparisonOf } from '../../src/explain/comparison.ts';
import type { ExplainedPlan } from '../../src/explain/explained-plan.ts';
import type { RulePrice } from '../../src/explain/rule-price.ts';
import { unitChanges } from '../../src/explain/unit-changes.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import { policyDifference } from '../../src/policy/difference.ts';
import type { SolveOptions, SolveRequest } from '../contract.ts';
import type { SolvingPool } from '../questions/session.ts';

/** What rules are priced with: the request that made the plan, and where to solve. */
export interface RulePricing {
  readonly pool: Pick<SolvingPool, 'solve'>;
  readonly request: SolveRequest;
  readonly options?: SolveOptions;
}

/** Loosens each binding quota and each limit by one unit and solves again: what it gains, level by level. */
export const priceRules = async (
  explained: ExplainedPlan,
  { pool, request, options }: RulePricing,
): Promise<readonly RulePrice[]> => {
  const prices: RulePrice[] = [];
  for (const { policy, quota } of unitChanges(explained)) {
    const [change] = policyDifference(explained.plan.policy, policy);
    if (change === undefined) continue;
    const { plan } = await pool.solve({ ...request, policy }, options);
    const comparison =
      plan.status === 'optimal'
        ? comparisonOf(explained, {
            district: explained.roster,
            moves: movesOfPlan(plan),
            values: plan.levels.map(({ value }) => value),
          })
        : null;
    prices.push({ quota, change, comparison });
  }
  return prices;
};
