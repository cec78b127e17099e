import type { Stage, Subject } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { subjectWords } from '../vocabularies/subjects.ts';
import { folded, type Vocabulary } from '../vocabularies/vocabulary.ts';
import type { IntakeContext, ValueForm, WritingContext } from './value-form.ts';
import { oneOf, readWord } from './word.ts';

/** A subject as a roster writes it, perhaps with the stage before it (小学语文). */
export interface WrittenSubject {
  readonly stage: Stage | null;
  readonly subject: Subject;
  /** Whether it is neither the identifier nor the word of dataset.md. */
  readonly assumed: boolean;
}

const stagePrefixes: readonly (readonly [prefix: string, stage: Stage])[] = stageWords.words
  .flatMap((word) => [...word.zh, ...word.synonyms].map((text) => [folded(text), word.id] as const))
  .toSorted(([a], [b]) => b.length - a.length);

const oneSubject = (subjects: Vocabulary<Subject>, text: string): WrittenSubject | undefined => {
  const found = subjects.find(text);
  if (found !== undefined) return { stage: null, subject: found.id, assumed: found.assumed };
  for (const [prefix, stage] of stagePrefixes) {
    const rest = folded(text).startsWith(prefix) ? subjects.find(folded(text).slice(prefix.length)) : undefined;
    if (rest !== undefined) return { stage, subject: rest.id, assumed: true };
  }
  return undefined;
};

const separators = /[;；、,，/／+]|兼教?/;

/** The subjects in a cell, the first the one taught; `undefined` where any of them is not known. */
export const writtenSubjects = (subjects: Vocabulary<Subject>, text: string): readonly WrittenSubject[] | undefined => {
  const whole = oneSubject(subjects, text);
  if (whole !== undefined) return [whole];
  const parts = text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.flatMap((part) => oneSubject(subjects, part) ?? []);
  return read.length === parts.length && read.length > 0 ? read : undefined;
};

/** A word that is no subject of the district; the remedy mentions that a policy may add one. */
const unknown = (text: string, { subjects }: IntakeContext): CellResult<never> => {
  const reading = readWord(subjects, text, 'intake.remedy.subject');
  return reading.ok ? refused(message('intake.expected.word'), message('intake.remedy.subject')) : reading;
};

const read = (cell: FilledCell, context: IntakeContext, several: boolean): CellResult<Subject> => {
  const text = cellText(cell);
  const [first, ...others] = writtenSubjects(context.subjects, text) ?? [];
  if (first === undefined || (others.length > 0 && !several)) return unknown(text, context);
  if (others.length > 0) return accepted(first.subject, message('intake.assumed.first_subject'));
  if (first.stage !== null) return accepted(first.subject, message('intake.assumed.stage_in_subject'));
  if (!first.assumed) return accepted(first.subject);
  const word = context.subjects.chinese(first.subject);
  return accepted(first.subject, message('intake.assumed.word', { word, id: first.subject }));
};

const write = (id: Subject, { wording, subjects }: WritingContext): string =>
  wording === 'zh' ? subjects.chinese(id) : id;

const takes = oneOf(subjectWords([]));

/** One subject of a post: the list is the district's, so it comes with the context. */
export const subjectForm: ValueForm<Subject> = { takes, read: (cell, context) => read(cell, context, false), write };

/** The subject a person teaches; of several (语文、数学) the first, a repair adds the others to what they may teach. */
export const taughtSubjectForm: ValueForm<Subject> = {
  takes,
  read: (cell, context) => read(cell, context, true),
  write,
};
