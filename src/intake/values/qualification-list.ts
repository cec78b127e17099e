import type { Qualification } from '../../district/teacher.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { cellText, type FilledCell } from '../raw-table.ts';
import { stageWords } from '../vocabularies/stages.ts';
import { readList } from './list.ts';
import type { IntakeContext, ValueForm, WritingContext } from './value-form.ts';
import { readWord } from './word.ts';

const allStageTexts = stageWords.words
  .flatMap((word) => [...word.zh, word.id, ...word.synonyms])
  .toSorted((a, b) => b.length - a.length);

/** `stage:subject`, also with a full-width colon; stage and subject written together (小学语文) are an assumption. */
const readQualification = (text: string, context: IntakeContext): CellResult<Qualification> => {
  const [stageText, subjectText, ...rest] = text.split(/[:：]/);
  if (stageText !== undefined && subjectText !== undefined && rest.length === 0) {
    const stage = readWord(stageWords, stageText);
    if (!stage.ok) return { ...stage, suggestions: stage.suggestions.map((one) => `${one}:${subjectText}`) };
    const subject = readWord(context.subjects, subjectText);
    if (!subject.ok) return { ...subject, suggestions: subject.suggestions.map((one) => `${stageText}:${one}`) };
    return accepted({ stage: stage.value, subject: subject.value }, stage.note ?? subject.note);
  }
  const prefix = allStageTexts.find((word) => text.startsWith(word) && text.length > word.length);
  const stage = prefix === undefined ? undefined : stageWords.find(prefix);
  const subject = prefix === undefined ? undefined : context.subjects.find(text.slice(prefix.length));
  return stage === undefined || subject === undefined
    ? refused(message('intake.expected.qualification'), message('intake.remedy.qualification'))
    : accepted({ stage: stage.id, subject: subject.id }, message('intake.assumed.qualification'));
};

/** A list of `stage:subject` a teacher may teach. */
export const qualificationListForm: ValueForm<readonly Qualification[]> = {
  takes: message('intake.takes.qualification'),
  read: (cell: FilledCell, context: IntakeContext) =>
    readList(cellText(cell), (item) => readQualification(item, context)),
  write: (list, { wording, subjects }: WritingContext) =>
    list
      .map(({ stage, subject }) =>
        wording === 'zh' ? `${stageWords.chinese(stage)}:${subjects.chinese(subject)}` : `${stage}:${subject}`,
      )
      .join(';'),
};
