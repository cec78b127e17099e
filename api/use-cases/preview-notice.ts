import { documentFiles } from '../../src/report/documents/document-files.ts';
import type { DocumentInput } from '../../src/report/documents/document-input.ts';
import type { NoticeOf } from '../../src/report/documents/public-notice.ts';
import type { Language } from '../../src/text/message.ts';
import type { Caller } from '../access/caller.ts';
import { closedVisibility } from '../access/visibility.ts';
import type { DocumentRequest } from '../http/contract/document.ts';
import { noticesOf } from '../storage/notices.ts';
import { answersTo } from '../storage/reviews.ts';
import { asCaller } from '../storage/transaction-as-caller.ts';
import { districtCalendars } from './district-calendars.ts';
import { factsOf } from './document-facts.ts';
import { finished } from './finished-plan.ts';
import { reportOf } from './plan-report.ts';
import { type Outcome, outcomeOf, Refused } from './refused.ts';
import type { Services } from './services.ts';

type Stated = Partial<DocumentRequest>;

const noticeInput = async (
  services: Services,
  caller: Caller,
  planId: string,
  stated: Stated,
): Promise<DocumentInput> => {
  const stored = await finished(services, caller, planId);
  if (stored.plan.status === 'infeasible') throw new Refused('plan_not_available', { id: planId });
  const lying = await services.shelf.calendars();
  const { calendars, ...record } = await asCaller(services.database, caller, async (transaction) => ({
    notices: await noticesOf(transaction, planId),
    answers: await answersTo(transaction, [planId]),
    calendars: await districtCalendars(lying, transaction),
  }));
  const facts = factsOf(stated, stored.plan.policy, record, calendars);
  return { ...reportOf(stored, closedVisibility), facts };
};

const nameOf = { teachers: 'public-notice', heads: 'public-notice-heads' } as const satisfies Record<NoticeOf, string>;
const notices = { kinds: ['notice'], teachers: null, schools: null } as const;

/** The public notices of a plan as they would be printed now, as data; nothing is stored. */
export const previewNotice = (services: Services, caller: Caller, planId: string, stated: Stated, language: Language) =>
  outcomeOf(async () => {
    const input = await noticeInput(services, caller, planId, stated);
    return documentFiles(language, input, notices).map(({ name, title, documents }) => ({
      of: name === nameOf.heads ? ('heads' as const) : ('teachers' as const),
      title,
      documents,
    }));
  });

/** One of them as a PDF; it is made and sent, and not stored. */
export const previewNoticePdf = (
  services: Services,
  caller: Caller,
  wanted: { readonly planId: string; readonly of: NoticeOf; readonly stated: Stated },
  language: Language,
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }>> =>
  outcomeOf(async () => {
    const input = await noticeInput(services, caller, wanted.planId, wanted.stated);
    const task = { input, language, choice: notices, format: 'pdf', decision: null } as const;
    const made = await services.renderDocuments(task);
    if (!made.ok) throw new Refused('documents_unprintable', { count: made.faults.length }, made.faults);
    const found = made.value.documents.find(({ name }) => name === `${nameOf[wanted.of]}.pdf`);
    if (found === undefined) throw new Refused('document_not_found', { id: wanted.of });
    return found;
  });
