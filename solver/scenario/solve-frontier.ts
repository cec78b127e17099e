import type { District } from '../../src/district/district.ts';
import { upperGoals } from '../../src/plan/serves/lower-goals.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { GoalName } from '../../src/policy/goal.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Frontier } from '../../src/scenario/frontier.ts';
import type { ReportParts } from '../contract.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { efficientPoints } from './efficient-points.ts';

/** A frontier to find; plain data, so that it can be sent to another process. */
export interface FrontierRequest {
  readonly district: District;
  readonly policy: Policy;
  readonly previous: readonly Move[] | null;
  readonly objectives: readonly GoalName[];
  readonly mostPoints: number;
}

/** The frontier; of plans at one point, the one that is best in the policy's goals worth a move stands for it. */
export const solveFrontier = (
  { district, policy, previous, objectives, mostPoints }: FrontierRequest,
  secondsLeft: () => number,
  report: ReportParts = () => {},
): Promise<Frontier> =>
  efficientPoints(prepareInstance(district, policy, previous), objectives, upperGoals(policy), {
    secondsLeft,
    mostPoints,
    report,
  });
