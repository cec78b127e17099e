import { en } from './en.ts';
import type { Catalogue, Language, Message } from './message.ts';
import { zh } from './zh.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };

/** The word of a term such as `subject.pe`; the identifier itself when the district invented it. */
export const term = (language: Language, key: string): string =>
  catalogues[language][key] ?? key.slice(key.indexOf('.') + 1);

/** A message in words. `{stage:stage}` looks the value up as the term `stage.<value>`; lists are joined by `、` or `, `. */
export const render = (language: Language, message: Message): string => {
  const sentence = catalogues[language][message.key] ?? message.key;
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (_whole, name: string, family: string | undefined) => {
    const value = message.values[name];
    if (value === undefined) return `{${name}}`;
    if (family === undefined) return String(value);
    return String(value)
      .split(';')
      .map((part) => term(language, `${family}.${part}`))
      .join(language === 'zh' ? '、' : ', ');
  });
};
