import type { District } from '../../src/district/district.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { AllowedLoss, AlternativePlans } from '../../src/scenario/alternatives.ts';
import type { ReportParts } from '../contract.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { differentPlans } from './different-plans.ts';

/** Plans to find next to one; plain data, so that it can be sent to another process. */
export interface AlternativesRequest {
  readonly district: District;
  readonly policy: Policy;
  readonly previous: readonly Move[] | null;
  /** The moves of the plan. */
  readonly base: readonly Move[];
  readonly count: number;
  readonly allowed: AllowedLoss;
}

export const solveAlternatives = (
  { district, policy, previous, base, count, allowed }: AlternativesRequest,
  secondsLeft: () => number,
  report: ReportParts = () => {},
): Promise<AlternativePlans> =>
  differentPlans(prepareInstance(district, policy, previous), base, count, allowed, { secondsLeft, report });
