import { documentKinds } from '../../src/report/documents/document-files.ts';
import type { DocumentFacts } from '../../src/report/documents/document-input.ts';
import { daysOutOfOrder } from '../../src/report/documents/process-dates.ts';
import { type DatedKind, madeBy, notYetMade } from '../../src/report/documents/when-made.ts';
import type { Refusal } from '../../src/review/refusal.ts';
import type { ReviewState } from '../../src/review/state.ts';
import { type Language, message } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import type { Caller } from '../access/caller.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import { planHead } from '../storage/decisions.ts';
import type { Job } from '../storage/job.ts';
import { noticesOf } from '../storage/notices.ts';
import { answersTo } from '../storage/reviews.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import type { DocumentsRequest } from '../worker/documents-job.ts';
import { districtCalendars } from './district-calendars.ts';
import { factsOf } from './document-facts.ts';
import { finished } from './finished-plan.ts';
import { type Outcome, outcomeOf, Refused, refusedBy } from './refused.ts';
import type { Services } from './services.ts';

const allKinds: readonly DatedKind[] = [...documentKinds, 'registration'];

/**
 * The requested kinds, or every kind that the plan's state allows. All kinds that come too early are refused together.
 */
const kindsFor = (input: readonly DatedKind[] | undefined, state: ReviewState): readonly DatedKind[] => {
  if (input === undefined) return allKinds.filter((kind) => madeBy(kind, state));
  const refusals = notYetMade(input, state);
  if (refusals.length > 0) throw refusedBy(refusals);
  return input;
};

/** Refuses days stated against the order of the process. */
const refuseDisorder = (facts: DocumentFacts, language: Language): void => {
  const refusals = daysOutOfOrder(facts).map(
    ({ day, found, expected }): Refusal => ({
      kind: 'missing',
      rule: `documents.day.${day}`,
      clause: 'own',
      message: message('documents.days_out_of_order', { day, found, expected: render(language, expected) }),
    }),
  );
  if (refusals.length > 0) throw refusedBy(refusals);
};

/** Starts a document job for a stored plan. Kinds that the plan's state does not allow are refused immediately. */
export const startDocuments = (
  services: Services,
  caller: Caller,
  planId: string,
  input: DocumentRequest,
  language: Language,
): Promise<Outcome<Job>> =>
  outcomeOf(async () => {
    const { plan, dataset } = await finished(services, caller, planId);
    if (plan.status === 'infeasible') throw new Refused('plan_not_available', { id: planId });
    const lying = await services.shelf.calendars();
    const { state, calendars, ...record } = await asCaller(services.database, caller, async (transaction) => ({
      state: (await planHead(transaction, planId))?.state ?? 'draft',
      notices: await noticesOf(transaction, planId),
      answers: await answersTo(transaction, [planId]),
      calendars: await districtCalendars(lying, transaction),
    }));
    const facts = factsOf(input, plan.policy, record, calendars);
    refuseDisorder(facts, language);
    const request: DocumentsRequest = { kinds: kindsFor(input.kinds, state), format: input.format, language, facts };
    const [id, createdAt] = [services.newId(), services.now()];
    const made = { datasetId: dataset.id, datasetName: dataset.name, planId };
    const job = await services.jobs.submit(caller, { id, kind: 'documents', ...made, request, createdAt });
    if (job === undefined) throw new Refused('queue_full');
    return job;
  });
