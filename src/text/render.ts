import { catalogues } from './catalogues.ts';
import type { Language, Message } from './message.ts';

export { catalogues };

/** The word of a term such as `subject.pe`; the identifier itself when the district invented it. */
export const term = (language: Language, key: string): string =>
  catalogues[language][key] ?? key.slice(key.indexOf('.') + 1);

/**
 * A sentence in its parts: words, and places for values, by name and perhaps the family of terms a value belongs to, or
 * the words that agree with a number, for one and for several, with the number before them or without it.
 */
interface Place {
  readonly name: string;
  readonly family: string | undefined;
  readonly counted: { readonly one: string; readonly several: string; readonly showsNumber: boolean } | null;
}
type Part = string | Place;

const partsOf = (sentence: string): readonly Part[] => {
  const parts: Part[] = [];
  let done = 0;
  for (const match of sentence.matchAll(/\{(\w+)(?::([\w.]+)|([#?])([^|}]*)\|([^}]*))?\}/g)) {
    const [whole, name = '', family, mark, one = '', several = ''] = match;
    const counted = mark === undefined ? null : { one, several, showsNumber: mark === '#' };
    parts.push(sentence.slice(done, match.index), { name, family, counted });
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

type NumberAgreement = (value: string | number) => 'one' | 'several';

const byNumber: NumberAgreement = (value) => (String(value) === '1' ? 'one' : 'several');

const placeText = (language: Language, place: Place, values: Message['values'], agreement: NumberAgreement): string => {
  const { name, family, counted } = place;
  const value = values[name];
  if (value === undefined) return `{${name}}`;
  if (counted !== null) return `${counted.showsNumber ? `${value} ` : ''}${counted[agreement(value)]}`;
  if (family === undefined) return String(value);
  const terms = String(value).split(';');
  return terms.map((one) => term(language, `${family}.${one}`)).join(language === 'zh' ? '、' : ', ');
};

const textOf = (language: Language, message: Message, agreement: NumberAgreement): string => {
  let text = '';
  for (const part of sentenceOf(language, message.key))
    text += typeof part === 'string' ? part : placeText(language, part, message.values, agreement);
  return text;
};

/**
 * A message in words. `{stage:stage}` looks the value up as the term `stage.<value>`; lists are joined by `、` or `, `.
 * `{count#school is|schools are}` writes the number and, after a space, the words for one or for several;
 * `{count?is|are}` writes the words alone.
 */
export const render = (language: Language, message: Message): string => textOf(language, message, byNumber);

/** The same message with the words for several at every number: plan files of earlier versions say "1 months". */
export const renderPlural = (language: Language, message: Message): string =>
  textOf(language, message, () => 'several');
