import type { Caller } from '../access/caller.ts';
import type { Transaction } from '../storage/database.ts';
import type { PlanHead } from '../storage/decisions.ts';
import type { PlanReviewState } from '../storage/tables.ts';
import { Refused } from './refused.ts';

/** What schools and teachers are shown: nothing of a draft, and to teachers nothing before the notice. */
const shown: Readonly<Partial<Record<Caller['role'], readonly PlanReviewState[]>>> = {
  principal: ['in_review', 'public_notice', 'final'],
  teacher: ['public_notice', 'final'],
};

/** A plan that the caller may know of; another is as unknown as one that is not there. */
export const shownHead = (caller: Caller, id: string, head: PlanHead | undefined): PlanHead => {
  const states = shown[caller.role];
  if (head === undefined || (states !== undefined && !states.includes(head.state)))
    throw new Refused('plan_not_found', { id });
  return head;
};

/** The same of what is found in this transaction. */
export const foundHead = async (
  transaction: Transaction,
  caller: Caller,
  id: string,
  find: (transaction: Transaction, id: string) => Promise<PlanHead | undefined>,
): Promise<PlanHead> => shownHead(caller, id, await find(transaction, id));
