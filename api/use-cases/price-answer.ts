import { teacherId } from '../../src/district/ids.ts';
import { movesOfPlan } from '../../src/plan/moves-of-plan.ts';
import type { ExplainedChange, PlanVersion } from '../../src/plan/versions/version.ts';
import { versionDifference } from '../../src/plan/versions/version-difference.ts';
import { quotaLines } from '../../src/report/quota-lines.ts';
import type { Answer } from '../../src/review/objection/objection.ts';
import { type ObjectionPrice, type PricedPlan, priceOfObjection } from '../../src/review/price.ts';
import type { Caller } from '../access/caller.ts';
import { closedVisibility } from '../access/visibility.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { finished } from './finished-plan.ts';
import { foundAnswer } from './give-verdict.ts';
import { reportOf } from './plan-report.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** A stored plan with everything it was made from, as differences are read. */
export const versionOf = (stored: StoredPlan): PlanVersion => ({
  district: stored.dataset.district,
  policy: stored.plan.policy,
  ledger: reportOf(stored, closedVisibility).ledger,
  moves: movesOfPlan(stored.plan),
});

const priced = (stored: StoredPlan): PricedPlan => ({
  status: stored.plan.status,
  quotas: stored.plan.status === 'infeasible' ? [] : quotaLines(reportOf(stored, closedVisibility)),
  levels: stored.plan.levels,
  changePoints: stored.plan.changePoints,
});

export interface PricedAnswer {
  readonly before: StoredPlan;
  readonly after: StoredPlan;
  readonly price: ObjectionPrice;
  /** Changes of people whom the answer does not name. */
  readonly others: readonly ExplainedChange[];
}

/** What an objection costs before it is decided: its plan compared with the trial plan made with it. */
export const priceAnswer = (
  services: Pick<Services, 'database' | 'jobs' | 'plans'>,
  caller: Caller,
  { id, kind }: { readonly id: string; readonly kind: Answer['kind'] },
  trial: string,
): Promise<Outcome<PricedAnswer>> =>
  outcomeOf(async () => {
    const answer = await foundAnswer(services, caller, kind, id);
    const before = await finished(services, caller, answer.planId);
    const after = await finished(services, caller, trial);
    if (after.previousPlanId !== before.id) throw new Refused('plan_not_found', { id: trial });
    const difference = versionDifference(versionOf(before), versionOf(after));
    const about = [answer.teacherId, answer.objection?.proposal?.teacherId].flatMap((one) =>
      one === undefined || one === null ? [] : [teacherId(one)],
    );
    const price = priceOfObjection(priced(before), priced(after), difference, about);
    const others = difference.changes.filter((change) => price.others.includes(change.teacherId));
    return { before, after, price, others };
  });
