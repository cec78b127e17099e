import { calendarDate } from '../../src/district/date.ts';
import type { FilledCell } from '../../src/intake/raw-table.ts';
import { schoolBook } from '../../src/intake/school-book.ts';
import type { IntakeContext, ValueForm, Wording } from '../../src/intake/values/value-form.ts';
import { subjectWords } from '../../src/intake/vocabularies/subjects.ts';
import { languages, type Message, message } from '../../src/text/message.ts';
import { expectWords } from './raw-dataset.ts';

/** Four schools: two share a name, one code lost its zeros. */
const context: IntakeContext = {
  subjects: subjectWords([{ id: 'robotics', zh: '机器人', en: 'robotics' }]),
  schools: schoolBook([
    { code: 'S1', name: '清泉街小学' },
    { code: 'S2', name: '实验小学' },
    { code: 'S3', name: '实验小学' },
    { code: '0101', name: '第一中学' },
  ]),
};

/** What becomes of a cell: its value, `[value, note]` when something was assumed, or `refused: expected; remedy`. */
export const reading = <Value>(form: ValueForm<Value>, cell: FilledCell): Value | readonly [Value, string] | string => {
  const result = form.read(cell, context);
  for (const language of languages)
    expectWords(language, ...(result.ok ? [counted(result.note)] : [result.expected, result.remedy]));
  if (!result.ok) return `refused: ${short(result.expected.key)}; ${short(result.remedy.key)}`;
  return result.note === null ? result.value : [result.value, short(result.note.key)];
};

/** A note as the log tells it, with how often it was made. */
const counted = (note: Message | null): Message =>
  note === null ? message('boolean.yes') : message(note.key, { ...note.values, count: 1, texts: '' });

const short = (key: string): string => key.replace(/^intake\.(expected|remedy|assumed)\./, '');

/** A value written and read again. */
export const rewritten = <Value>(form: ValueForm<Value>, value: Value, wording: Wording) =>
  reading(form, form.write(value, { wording, subjects: context.subjects }));

/** A calendar day as a workbook gives it. */
export const cellDate = (text: string): Date => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (calendarDate(year, month, day) === undefined) throw new Error(`no such day: ${text}`);
  return new Date(Date.UTC(year, month - 1, day));
};
