import { type Decision, decisionDocument } from '../../src/decision/decision-document.ts';
import type { Fault } from '../../src/fault.ts';
import { type DocumentChoice, documentFiles, type NamedFile } from '../../src/report/documents/document-files.ts';
import type { DocumentInput } from '../../src/report/documents/document-input.ts';
import { unprintable } from '../../src/report/documents/unprintable.ts';
import { failure, type Result, success } from '../../src/result.ts';
import type { Language } from '../../src/text/message.ts';
import type { DocumentFormat } from '../files/document-formats.ts';
import { notoDraws } from '../files/noto-font.ts';
import { type WrittenFile, writeDocuments } from '../files/write-documents.ts';

/** What papers are made from; plain data, so that it can cross to a thread. */
export interface PapersTask {
  readonly input: DocumentInput;
  readonly language: Language;
  readonly choice: Pick<DocumentChoice, 'kinds' | 'teachers' | 'schools'>;
  readonly format: DocumentFormat;
  /** The decision whose seal the papers bear; `null`: the one the facts state, if any. */
  readonly decision: Decision | null;
}

export type Paper = WrittenFile & Pick<NamedFile, 'kind' | 'schoolId' | 'title'>;

export interface Papers {
  readonly papers: readonly Paper[];
  readonly seal: string | null;
}

/** The papers as files, or every name that cannot be printed, and then none. */
export const makePapers = async (task: PapersTask): Promise<Result<Papers, Fault>> => {
  const { input, language, choice, format, decision } = task;
  const seal = decision === null ? input.facts.seal : decisionDocument(decision).seal;
  const files = documentFiles(language, { ...input, facts: { ...input.facts, seal } }, choice);
  const missing = unprintable(files, input, await notoDraws());
  if (missing.length > 0) return failure(missing);
  const date = input.facts.issued ?? input.plan.policy.referenceDate;
  const written = await writeDocuments(files, format, date);
  const papers = files.flatMap(({ kind, schoolId, title }, index): readonly Paper[] => {
    const file = written[index];
    return file === undefined ? [] : [{ ...file, kind, schoolId, title }];
  });
  return success({ papers, seal });
};
