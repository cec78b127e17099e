import { objectionRates } from '../../src/review/objection-rates.ts';
import type { Caller } from '../access/caller.ts';
import { planHead } from '../storage/decisions.ts';
import { recordEvent } from '../storage/events.ts';
import { reminderAction } from '../storage/reminders-sent.ts';
import { answersTo } from '../storage/reviews.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { finished } from './finished-plan.ts';
import { type Outcome, outcomeOf, refusedBy, reviewRefusal } from './refused.ts';
import type { Services } from './services.ts';
import { foundHead } from './visible-plan-head.ts';

/**
 * Sends the principals a message in the program: the schools named, or all with moves to answer. It is an event of the
 * plan, so that the trail proves who was reminded and when. Schools without anything to answer are left out.
 */
export const sendReminders = (
  services: Pick<Services, 'database' | 'jobs' | 'plans'>,
  caller: Caller,
  planId: string,
  { schoolIds, note = '' }: { readonly schoolIds?: readonly string[] | undefined; readonly note?: string | undefined },
): Promise<Outcome<readonly string[]>> =>
  outcomeOf(async () => {
    const { plan } = await finished(services, caller, planId);
    return asCaller(services.database, caller, async (transaction) => {
      const head = await foundHead(transaction, caller, planId, planHead);
      if (head.state !== 'in_review') throw refusedBy([reviewRefusal('state', 'not_open')]);
      const answers = (await answersTo(transaction, [planId])).filter(({ kind }) => kind === 'review');
      const schools = objectionRates(plan.transfers, answers)
        .filter(({ unanswered }) => unanswered > 0)
        .map(({ schoolId }): string => schoolId)
        .filter((id) => schoolIds?.includes(id) ?? true);
      if (schools.length === 0) throw refusedBy([reviewRefusal('state', 'all_answered')]);
      await recordEvent(transaction, {
        action: reminderAction,
        subject: { kind: 'plan', id: planId },
        why: note === '' ? null : note,
        data: { version: head.version, schools },
      });
      return schools;
    });
  });
