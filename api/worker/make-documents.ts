import { type Decision, decisionDocument } from '../../src/decision/decision-document.ts';
import type { Fault } from '../../src/fault.ts';
import { type DocumentChoice, documentFiles, type NamedFile } from '../../src/report/documents/document-files.ts';
import type { DocumentInput } from '../../src/report/documents/document-input.ts';
import { printableFiles } from '../../src/report/documents/printable-files.ts';
import { unprintable } from '../../src/report/documents/unprintable.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { type Language, message } from '../../src/text/message.ts';
import type { DocumentFormat } from '../documents/document-formats.ts';
import { notoDraws } from '../documents/noto-font.ts';
import { type WrittenFile, writeDocuments } from '../documents/write-documents.ts';

/** Input of the documents as plain data, so that it can be posted to a thread. */
export interface DocumentsTask {
  readonly input: DocumentInput;
  readonly language: Language;
  readonly choice: Pick<DocumentChoice, 'kinds' | 'teachers' | 'schools'>;
  readonly format: DocumentFormat;
  /** The decision whose seal the documents bear; `null`: the one in the facts, if any. */
  readonly decision: Decision | null;
}

export type MadeDocument = WrittenFile & Pick<NamedFile, 'kind' | 'schoolId' | 'title'>;

export interface MadeDocuments {
  readonly documents: readonly MadeDocument[];
  readonly seal: string | null;
  /** Documents left out, with the names that the embedded font lacks. */
  readonly notMade: readonly Fault[];
  /** Names to look at before printing: Word draws their characters in another font. */
  readonly reminders: readonly Fault[];
}

/** A Word file embeds no font: a name that the PDF's font lacks is a reminder there. */
const asReminder = (fault: Fault): Fault => ({
  ...fault,
  severity: 'warning',
  remedy: message('documents.remedy.other_font', fault.remedy.values),
});

/** The documents as files, and those left out; a failure if unprintable names leave none. */
export const makeDocuments = async (task: DocumentsTask): Promise<Result<MadeDocuments, Fault>> => {
  const { input, language, choice, format, decision } = task;
  const seal = decision === null ? input.facts.seal : decisionDocument(decision).seal;
  const files = documentFiles(language, { ...input, facts: { ...input.facts, seal } }, choice);
  const draws = await notoDraws();
  const printable = format === 'pdf' ? printableFiles(files, input, draws, format) : { files, notMade: [] };
  const { files: printed, notMade } = printable;
  if (printed.length === 0 && notMade.length > 0) return failure(notMade);
  const reminders = format === 'pdf' ? [] : unprintable(files, input, draws).map(asReminder);
  const date = input.facts.issued ?? input.plan.policy.referenceDate;
  const written = await writeDocuments(printed, format, date);
  const documents = printed.flatMap(({ kind, schoolId, title }, index): readonly MadeDocument[] => {
    const file = written[index];
    return file === undefined ? [] : [{ ...file, kind, schoolId, title }];
  });
  return success({ documents, seal, notMade, reminders });
};
