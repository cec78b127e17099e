import { checkProposal, type ProposalCheck } from '../../src/review/objection/proposal.ts';
import { closedVisibility } from '../access/visibility.ts';
import type { StoredPlan } from '../storage/plans.ts';
import { reportOf } from './plan-report.ts';

/** The check of a counter-proposal in place of somebody who moves by a plan; `null` where that person stays. */
export const proposalCheckOf = (
  stored: StoredPlan,
  teacherId: string,
  proposal: Parameters<typeof checkProposal>[0],
): ProposalCheck | null => {
  const about = stored.plan.transfers.find((transfer) => transfer.teacherId === teacherId);
  if (about === undefined) return null;
  const { district, ledger } = reportOf(stored, closedVisibility);
  return checkProposal(proposal, about, { district, policy: stored.plan.policy, ledger, moves: stored.plan.transfers });
};
