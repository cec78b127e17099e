import type { CalendarDate } from '../../district/date.ts';
import { dayOf, monthOf, yearOf } from '../../district/date.ts';
import type { School } from '../../district/school.ts';
import { isHeadSubject, type Stage, type Subject } from '../../district/words.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Language, Message } from '../../text/message.ts';
import { render } from '../../text/render.ts';
import { subjectCell } from '../term-cell.ts';
import { cellText } from '../words.ts';
import type { Block } from './official-document.ts';

interface Slotted {
  readonly stage: Stage;
  readonly subject: Subject;
}

/** A document's sentences in one language. */
export interface Phrases {
  readonly language: Language;
  /** The sentence `documents.<key>`. */
  readonly say: (key: string, values?: Message['values']) => string;
  readonly words: (message: Message) => string;
  /** A paragraph; the first line of Chinese prose begins two characters in. */
  readonly paragraph: (text: string) => Block;
  /** `2026年8月31日`, as official documents write a date; `31 August 2026` in English. */
  readonly date: (date: CalendarDate) => string;
  /** 小学语文, by the policy's words for subjects of its own. */
  readonly post: (slot: Slotted) => string;
  /** The position of a slot: 小学语文教师, 小学校长. */
  readonly position: (slot: Slotted) => string;
  /** `2026年9月`. */
  readonly month: (date: CalendarDate) => string;
}

export const phrasesOf = (language: Language, policy: Policy): Phrases => {
  const say: Phrases['say'] = (key, values = {}) => render(language, { key: `documents.${key}`, values });
  const post: Phrases['post'] = ({ stage, subject }) =>
    say('post', { stage, subject: cellText(language, subjectCell(policy, subject)) });
  return {
    language,
    say,
    words: (message) => render(language, message),
    paragraph: (text) => ({ kind: 'paragraph', text, indent: language === 'zh' }),
    date: (date) => say('date', { year: yearOf(date), month: monthOf(date), day: dayOf(date) }),
    month: (date) => say('month', { year: yearOf(date), month: monthOf(date) }),
    post,
    position: (slot) => (isHeadSubject(slot.subject) ? post(slot) : say('position', { post: post(slot) })),
  };
};

/** 城区、镇区、乡村. */
export const areaOf = ({ words }: Phrases, school: School): string =>
  words({ key: 'report.term.area', values: { id: school.areaClass } });
