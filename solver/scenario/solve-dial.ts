import type { District } from '../../src/district/district.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Attainable } from '../../src/plan/way-out.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { ReportParts } from '../contract.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { attainableOf } from '../infeasibility/attainable.ts';

/** What each quota can reach under all other rules; plain data, so that it can be sent to another process. */
export interface DialRequest {
  readonly district: District;
  readonly policy: Policy;
  readonly previous: readonly Move[] | null;
}

/** The largest value of every quota in force, whether or not a plan exists; only rules matter, so the goals are left out. */
export const solveDial = async (
  { district, policy, previous }: DialRequest,
  secondsLeft: () => number,
  report: ReportParts = () => {},
): Promise<readonly Attainable[]> => {
  const rules: Policy = { ...policy, goals: [[{ goal: 'movers', weight: 1 }]] };
  const dial: Attainable[] = [];
  for await (const quota of attainableOf(prepareInstance(district, rules, previous), secondsLeft)) {
    dial.push(quota);
    report(dial.length, null);
  }
  return dial;
};
