import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import { closedVisibility } from '../access/visibility.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import { noticesOf } from '../storage/notices.ts';
import { answersTo } from '../storage/reviews.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { mayHaveCard } from './card-reach.ts';
import { districtCalendars } from './district-calendars.ts';
import { factsOf } from './document-facts.ts';
import { cardBlocks, type ExplainRequest } from './explain-plan.ts';
import { finished } from './finished-plan.ts';
import { reportOf } from './plan-report.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

/** The card of one teacher, made on request. A teacher out of the caller's reach is answered like an unknown one. */
export const makeCard = (
  services: Services,
  caller: Caller,
  request: { readonly planId: string; readonly teacherId: string; readonly format: DocumentRequest['format'] } & Pick<
    ExplainRequest,
    'choices' | 'signal'
  >,
  language: Language,
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }>> =>
  outcomeOf(async () => {
    const stored = await finished(services, caller, request.planId);
    if (stored.plan.status === 'infeasible') throw new Refused('plan_not_available', { id: request.planId });
    const teacher = stored.dataset.district.teachers.find(({ id }) => id === request.teacherId);
    if (teacher === undefined || !mayHaveCard(caller, teacher))
      throw new Refused('teacher_not_found', { id: request.teacherId });
    const lying = await services.shelf.calendars();
    const { calendars, ...record } = await asCaller(services.database, caller, async (transaction) => ({
      notices: await noticesOf(transaction, request.planId),
      answers: await answersTo(transaction, [request.planId]),
      calendars: await districtCalendars(lying, transaction),
    }));
    const facts = factsOf({}, stored.plan.policy, record, calendars);
    // Without choices nothing is solved, and the card states the facts alone.
    const explanations =
      request.choices === 0 || stored.plan.status !== 'optimal'
        ? {}
        : { explanations: new Map([[teacher.id, await cardBlocks(services, stored, { ...request, language })]]) };
    const input = { ...reportOf(stored, closedVisibility), facts, ...explanations };
    const choice = { kinds: ['cards' as const], teachers: [teacher.id], schools: null };
    const made = await services.renderDocuments({ input, language, choice, format: request.format, decision: null });
    // A name that the font cannot print is reported with its person, and no card is made.
    if (!made.ok) throw new Refused('documents_unprintable', { count: made.faults.length }, made.faults);
    const [card] = made.value.documents;
    if (card === undefined) throw new Refused('teacher_not_found', { id: request.teacherId });
    return card;
  });
