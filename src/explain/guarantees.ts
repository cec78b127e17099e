import type { CalendarDate } from '../district/date.ts';
import type { SchoolId } from '../district/ids.ts';
import { modes } from '../movement/modes.ts';
import { returns, takesTitle, termOf } from '../movement/term.ts';
import { costOfPlan } from '../plan/cost-of-plan.ts';
import { movesOfPlan } from '../plan/moves-of-plan.ts';
import type { Transfer } from '../plan/transfer.ts';
import type { ExplainedPlan } from './explained-plan.ts';

/** Fen a year at the receiving school, and what the school of today pays. */
export interface PaidYearly {
  readonly subsidy: number;
  readonly travel: number;
  readonly dormitory: number;
  readonly today: number;
}

/** What a mover is assured of: term, return, personnel relation, title, allowances. */
export interface Guarantees {
  readonly start: CalendarDate;
  /** Last day; `null` is for good. */
  readonly end: CalendarDate | null;
  /** The school returned to when the term ends; `null` where there is no return. */
  readonly returnsTo: SchoolId | null;
  /** Whether a post is kept there for the return. */
  readonly reserved: boolean;
  readonly personnel: 'moves' | 'stays';
  /** Whether the title's post stays at the home school. */
  readonly titleStays: boolean;
  /** `null` where the policy lays down no amounts. */
  readonly paid: PaidYearly | null;
}

const paidOf = ({ roster, plan, ledger }: ExplainedPlan, { teacherId }: Transfer): PaidYearly | null => {
  if (plan.policy.costRates === null) return null;
  const { arrivals } = costOfPlan(roster, plan.policy, ledger, movesOfPlan(plan));
  const own = arrivals.find((arrival) => arrival.teacherId === teacherId);
  if (own === undefined) return null;
  const { subsidy, travel, dormitory, today } = own;
  return { subsidy, travel, dormitory, today };
};

export const guaranteesOf = (explained: ExplainedPlan, transfer: Transfer): Guarantees => {
  const { policy } = explained.plan;
  const { mode, fromSchoolId } = transfer;
  const comesBack = returns(mode, policy);
  return {
    ...termOf(mode, policy),
    returnsTo: comesBack ? fromSchoolId : null,
    reserved: comesBack && policy.reserveReturn,
    personnel: modes[mode].personnel === 'moves' ? 'moves' : 'stays',
    titleStays: !takesTitle(mode, policy),
    paid: paidOf(explained, transfer),
  };
};
