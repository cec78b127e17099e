import type { District } from '../../district/district.ts';
import type { Ledger } from '../../eligibility/ledger-entry.ts';
import { goals } from '../../goals/index.ts';
import { raisedScale } from '../../goals/variation.ts';
import { type GoalName, goalNames } from '../../policy/goal.ts';
import type { Policy } from '../../policy/policy.ts';
import { rules } from '../../rules/index.ts';
import { planFacts } from '../facts/plan-facts.ts';
import { poolLoansOf } from '../facts/pool.ts';
import type { Check, PlanLevel } from '../plan.ts';
import type { PoolLoan } from '../pool-loan.ts';
import type { Move } from '../transfer.ts';

/** A level as recomputed from the moves alone: without bound or proof. */
export type CheckedLevel = Pick<PlanLevel, 'value' | 'parts' | 'scale'>;

/** What the checker says of a plan. */
export interface CheckedPlan {
  /** Every rule in force, in the order of `rules.ts`: a row per quota, else a summary and a row per broken case. */
  readonly checks: readonly Check[];
  /** Every goal's value, also of goals the policy does not name. */
  readonly goals: ReadonlyMap<GoalName, number>;
  /** The policy's levels in order: each part's value, and their weighted sum. */
  readonly levels: readonly CheckedLevel[];
  /** The fewest posts of the pool that the moves need; empty where the policy has none. */
  readonly poolLoans: readonly PoolLoan[];
  /** Whether every row holds. */
  readonly holds: boolean;
}

/**
 * Recomputes every rule and every goal of a plan from district, policy, ledger and moves alone, in integers
 * (model.md section 5). `previous` is only what `changes` is counted against; it may break today's rules.
 */
export const checkPlan = (
  district: District,
  policy: Policy,
  ledger: Ledger,
  moves: readonly Move[],
  previous: readonly Move[] | null,
): CheckedPlan => {
  const facts = planFacts(district, policy, ledger, moves, previous);
  const checks = rules.flatMap((rule) => rule.rows(facts));
  const values = new Map(goalNames.map((goal) => [goal, goals[goal].measure(facts)]));
  const levels = policy.goals.map((level) => {
    const parts = level.map(({ goal }) => values.get(goal) ?? 0);
    const value = level.reduce((total, { weight }, index) => total + weight * (parts[index] ?? 0), 0);
    const scale = raisedScale(
      facts,
      level.map(({ goal }) => goal),
    );
    return { parts, value, ...(scale === null ? {} : { scale }) };
  });
  return {
    checks,
    goals: values,
    levels,
    poolLoans: poolLoansOf(facts),
    holds: checks.every((check) => check.holds),
  };
};
