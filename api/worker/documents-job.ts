import type { Fault } from '../../src/fault.ts';
import type { DocumentKind } from '../../src/report/documents/document-files.ts';
import { type DocumentFacts, type DocumentInput, noFacts } from '../../src/report/documents/document-input.ts';
import type { DatedKind } from '../../src/report/documents/when-made.ts';
import { tableTitle } from '../../src/report/table-words.ts';
import { registrationsTable } from '../../src/report/tables/registrations.ts';
import type { Language } from '../../src/text/message.ts';
import { closedVisibility } from '../access/visibility.ts';
import { type DocumentFormat, documentMediaType, workbookType } from '../documents/document-formats.ts';
import { tableCsv } from '../documents/write-table-csv.ts';
import { packed } from '../storage/content.ts';
import { addDocuments, type NewDocument } from '../storage/documents.ts';
import { recordEvent } from '../storage/events.ts';
import type { PlanStore } from '../storage/plans.ts';
import { decisionOf } from '../use-cases/plan-decision.ts';
import { reportOf } from '../use-cases/plan-report.ts';
import type { DoJob } from './do-job.ts';
import type { RenderDocuments } from './render-documents.ts';
import type { RenderWorkbook } from './render-workbook.ts';

/** The requested documents and the facts they state, as of the time of the request. */
export interface DocumentsRequest {
  readonly kinds: readonly DatedKind[];
  readonly format: DocumentFormat;
  readonly language: Language;
  readonly facts: DocumentFacts;
}

/** What came of a job: the ids of its documents, and what was left out. Jobs of earlier versions kept the ids alone. */
export interface DocumentsResult {
  readonly documents: readonly string[];
  readonly notMade: readonly Fault[];
}

export interface DocumentsOptions {
  readonly plans: PlanStore;
  readonly renderDocuments: RenderDocuments;
  readonly renderWorkbook: RenderWorkbook;
}

const registration = async (
  renderWorkbook: RenderWorkbook,
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

/**
 * Makes documents of a stored plan; stores them and their event in one transaction. They show the plan as everybody may
 * see it, without health and family reasons, and bear the seal of its decision file. The job's result is the ids of the
 * documents and those left out because the font lacks a name; if none remains, only the names.
 */
export const documentsJob =
  ({ plans, renderDocuments, renderWorkbook }: DocumentsOptions): DoJob =>
  async ({ caller, planId, request }, { signal }) => {
    const { kinds, format, language, facts: stated } = request as DocumentsRequest;
    // A job that an earlier version took on states fewer facts.
    const facts = { ...noFacts, ...stated };
    const stored = planId === null ? undefined : await plans.find(caller, planId);
    if (stored === undefined) throw new Error('the plan is not there');
    const decision = await decisionOf({ plans }, caller, stored);
    const input = { ...reportOf(stored, closedVisibility), facts };
    const choice = {
      kinds: kinds.filter((kind): kind is DocumentKind => kind !== 'registration'),
      teachers: null,
      schools: null,
    };
    const made = await renderDocuments({ input, language, choice, format, decision }, signal);
    if (!made.ok) {
      const values = { count: made.faults.length };
      return { failure: { code: 'documents_unprintable', text: '', values }, result: await packed(made.faults) };
    }
    const { documents, seal, notMade } = made.value;
    const mediaType = documentMediaType[format];
    const kept = documents.map((paper): NewDocument => ({ ...paper, language, mediaType }));
    const register = kinds.includes('registration') ? await registration(renderWorkbook, input, language) : [];
    return {
      store: async (transaction) => {
        const added = await addDocuments(transaction, caller, stored.id, [...kept, ...register]);
        const files = added.map(({ name, sha256 }) => ({ name, sha256 }));
        const data = { kinds: [...kinds], format, seal, files };
        await recordEvent(transaction, { action: 'documents.create', subject: { kind: 'plan', id: stored.id }, data });
        const result: DocumentsResult = { documents: added.map(({ id }) => id), notMade };
        return { result: await packed(result) };
      },
    };
  };
