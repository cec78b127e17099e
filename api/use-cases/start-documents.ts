import { documentKinds } from '../../src/report/documents/document-files.ts';
import { type DatedKind, madeBy, notYetMade } from '../../src/report/documents/when-made.ts';
import type { ReviewState } from '../../src/review/state.ts';
import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import { planHead } from '../storage/decisions.ts';
import type { Job } from '../storage/job.ts';
import { noticesOf } from '../storage/notices.ts';
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
    const { state, notices, calendars } = await asCaller(services.database, caller, async (transaction) => ({
      state: (await planHead(transaction, planId))?.state ?? 'draft',
      notices: await noticesOf(transaction, planId),
      calendars: await districtCalendars(lying, transaction),
    }));
    const facts = factsOf(input, plan.policy, notices, calendars);
    const request: DocumentsRequest = { kinds: kindsFor(input.kinds, state), format: input.format, language, facts };
    const [id, createdAt] = [services.newId(), services.now()];
    const made = { datasetId: dataset.id, datasetName: dataset.name, planId };
    const job = await services.jobs.submit(caller, { id, kind: 'documents', ...made, request, createdAt });
    if (job === undefined) throw new Refused('queue_full');
    return job;
  });
