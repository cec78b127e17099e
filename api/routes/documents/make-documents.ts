import { type DocumentKind, documentKinds } from '../../../src/report/documents/document-files.ts';
import type { DocumentInput } from '../../../src/report/documents/document-input.ts';
import { madeBy, notYetMade, type PaperKind } from '../../../src/report/documents/when-made.ts';
import { tableTitle } from '../../../src/report/table-words.ts';
import { registrationsTable } from '../../../src/report/tables/registrations.ts';
import type { ReviewState } from '../../../src/review/state.ts';
import type { Language } from '../../../src/text/message.ts';
import type { Caller } from '../../access/caller.ts';
import type { DocumentRequest } from '../../contract/document.ts';
import { documentMediaType } from '../../files/write-documents.ts';
import { tableCsv } from '../../files/write-table-csv.ts';
import type { Papers, PapersTask } from '../../jobs/make-papers.ts';
import { Problem } from '../../plugins/problems.ts';
import { refusedBy } from '../../plugins/refused.ts';
import type { Services } from '../../services.ts';
import { asCaller } from '../../store/as-caller.ts';
import { planHead } from '../../store/decisions.ts';
import { addDocuments, type DocumentHead, type NewDocument } from '../../store/documents.ts';
import { recordEvent } from '../../store/events.ts';
import { noticesOf } from '../../store/notices.ts';
import { districtCalendars } from '../calendars/district-calendars.ts';
import { finished } from '../plans/finished.ts';
import { reportOf } from '../plans/present.ts';
import { decisionOf } from './decision-of.ts';
import { factsOf } from './facts.ts';

const paperKinds: readonly PaperKind[] = [...documentKinds, 'registration'];
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The kinds asked for, or every one the plan's state allows; what comes too early is refused, all of it at once. */
const kindsFor = (asked: readonly PaperKind[] | undefined, state: ReviewState): readonly PaperKind[] => {
  if (asked === undefined) return paperKinds.filter((kind) => madeBy(kind, state));
  const refusals = notYetMade(asked, state);
  if (refusals.length > 0) throw refusedBy(refusals);
  return asked;
};

const registration = async (
  { renderWorkbook }: Services,
  input: DocumentInput,
  language: Language,
): Promise<readonly NewDocument[]> => {
  const table = registrationsTable(input);
  const common = { kind: 'registration', schoolId: null, language, title: tableTitle(language, table) };
  const { referenceDate } = input.plan.policy;
  const title = 'report.table.registrations';
  const workbook = await renderWorkbook({ tables: [table], language, referenceDate, title });
  const csv = new TextEncoder().encode(tableCsv(language, table));
  return [
    { ...common, name: 'registration.csv', mediaType: 'text/csv; charset=utf-8', bytes: csv },
    { ...common, name: 'registration.xlsx', mediaType: workbookType, bytes: workbook },
  ];
};

/** The papers; a name the font cannot print is told by person, and nothing is made. */
export const madePapers = async (
  { renderDocuments }: Pick<Services, 'renderDocuments'>,
  task: PapersTask,
): Promise<Papers> => {
  const made = await renderDocuments(task);
  if (made.ok) return made.value;
  throw new Problem('documents_unprintable', { count: made.faults.length }, made.faults);
};

/**
 * Makes papers of a stored plan, keeps them and records it. They are made from the plan as everybody may see it, without
 * health and family reasons, and bear the seal of its decision file.
 */
export const makeDocuments = async (
  services: Services,
  caller: Caller,
  planId: string,
  asked: DocumentRequest,
  language: Language,
): Promise<readonly DocumentHead[]> => {
  const stored = await finished(services, caller, planId);
  if (stored.plan.status === 'infeasible') throw new Problem('plan_not_available', { id: planId });
  const { state, notices, calendars } = await asCaller(services.database, caller, async (work) => ({
    state: (await planHead(work, planId))?.state ?? 'draft',
    notices: await noticesOf(work, planId),
    calendars: await districtCalendars(services.shelf, work),
  }));
  const kinds = kindsFor(asked.kinds, state);
  const decision = await decisionOf(services, caller, stored);
  const facts = factsOf(asked, stored.plan.policy, notices, calendars);
  const input = { ...reportOf(stored, { reasons: false }), facts };
  const { format } = asked;
  const choice = {
    kinds: kinds.filter((kind): kind is DocumentKind => kind !== 'registration'),
    teachers: null,
    schools: null,
  };
  const { papers, seal } = await madePapers(services, { input, language, choice, format, decision });
  const mediaType = documentMediaType[format];
  const kept = papers.map((paper): NewDocument => ({ ...paper, language, mediaType }));
  const register = kinds.includes('registration') ? await registration(services, input, language) : [];
  return asCaller(services.database, caller, async (work) => {
    const added = await addDocuments(work, caller, planId, [...kept, ...register]);
    const data = {
      kinds: [...kinds],
      format,
      seal,
      files: added.map(({ name, sha256 }) => ({ name, sha256 })),
    };
    await recordEvent(work, { action: 'documents.create', subject: { kind: 'plan', id: planId }, data });
    return added;
  });
};
