import { en } from './en.ts';
import type { Catalogue, Language, Message } from './message.ts';
import { zh } from './zh.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };

/** The word of a term such as `subject.pe`; the identifier itself when the district invented it. */
export const term = (language: Language, key: string): string =>
  catalogues[language][key] ?? key.slice(key.indexOf('.') + 1);

/**
 * A sentence in its parts: words, and places for values, by name and perhaps the family of terms a value belongs to, or
 * the words that follow a number, for one and for several.
 */
interface Place {
  readonly name: string;
  readonly family: string | undefined;
  readonly counted: readonly [one: string, several: string] | null;
}
type Part = string | Place;

const partsOf = (sentence: string): readonly Part[] => {
  const parts: Part[] = [];
  let done = 0;
  for (const match of sentence.matchAll(/\{(\w+)(?::(\w+)|#([^|}]*)\|([^}]*))?\}/g)) {
    const [whole, name = '', family, one, several = ''] = match;
    parts.push(sentence.slice(done, match.index), { name, family, counted: one === undefined ? null : [one, several] });
    done = match.index + whole.length;
  }
  return [...parts, sentence.slice(done)];
};

/** A ledger says the same sentences of thousands: each is taken apart once. */
const taken: Readonly<Record<Language, Map<string, readonly Part[]>>> = { zh: new Map(), en: new Map() };

const sentenceOf = (language: Language, key: string): readonly Part[] => {
  const sentence = catalogues[language][key];
  // A key without words is shown as it stands, and not kept: it may be anybody's.
  if (sentence === undefined) return partsOf(key);
  const known = taken[language].get(key) ?? partsOf(sentence);
  taken[language].set(key, known);
  return known;
};

/**
 * A message in words. `{stage:stage}` looks the value up as the term `stage.<value>`; lists are joined by `、` or `, `.
 * `{count#school is|schools are}` writes the number and, after a space, the words for one or for several.
 */
export const render = (language: Language, message: Message): string => {
  let text = '';
  for (const part of sentenceOf(language, message.key)) {
    if (typeof part === 'string') text += part;
    else {
      const { name, family, counted } = part;
      const value = message.values[name];
      if (value === undefined) text += `{${name}}`;
      else if (counted !== null) text += `${value} ${counted[String(value) === '1' ? 0 : 1]}`;
      else if (family === undefined) text += String(value);
      else {
        const terms = String(value).split(';');
        text += terms.map((one) => term(language, `${family}.${one}`)).join(language === 'zh' ? '、' : ', ');
      }
    }
  }
  return text;
};
