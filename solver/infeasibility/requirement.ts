import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Requirement } from '../../src/plan/plan.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { RequirementRule } from '../../src/rules/rule-id.ts';
import { type Message, message } from '../../src/text/message.ts';
import type { Instance } from '../formulation/instance.ts';

/** A district with the policy it is planned by: what a requirement is taken back from. */
export interface Problem {
  readonly district: District;
  readonly policy: Policy;
}

/** Something policy or dataset require that could be taken back, and both without it. */
export interface RemovableRequirement extends Requirement {
  readonly rule: RequirementRule;
  readonly without: (problem: Problem) => Problem;
  /**
   * Where taking back can be read in a second way that admits other moves: what has a plan in either way has one.
   * Without it, a conflict could look smallest only because the first way closed what the requirement had opened.
   */
  readonly otherWay?: (problem: Problem) => Problem;
  /** The row of `orders` that it is. */
  readonly order?: Order;
}

/** The requirements of one kind that an instance has in force; none where it does not ask for them. */
export type RequirementKind = (instance: Instance) => readonly RemovableRequirement[];

/** A requirement that is a key of the policy: without it, the key has its neutral value. */
export const ofPolicy = (
  rule: RequirementRule,
  clause: string,
  values: Message['values'],
  lax: Partial<Policy>,
): RemovableRequirement => ({
  rule,
  clause,
  scope: 'district',
  message: message(`require.${rule}`, values),
  without: ({ district, policy }) => ({ district, policy: { ...policy, ...lax } }),
});

/** One row of the table: the values of the words, and what the policy says instead; `null` where it is not in force. */
export const policyKey =
  (
    rule: RequirementRule,
    clause: string,
    row: (instance: Instance) => readonly [values: Message['values'], lax: Partial<Policy>] | null,
  ): RequirementKind =>
  (instance) => {
    const found = row(instance);
    return found === null ? [] : [ofPolicy(rule, clause, ...found)];
  };
