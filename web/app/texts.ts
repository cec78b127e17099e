import { useSyncExternalStore } from 'react';

export type PageLanguage = 'zh' | 'en';

let texts: Readonly<Record<string, string>> = {};
let current: PageLanguage = 'zh';
const listeners = new Set<() => void>();

export const language = (): PageLanguage => current;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLanguage = (): PageLanguage => useSyncExternalStore(subscribe, language);

const remembered = (): PageLanguage => {
  const kept = localStorage.getItem('language');
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
};

/** Fetches the texts of a language and shows the page in it. */
export const loadTexts = async (language: PageLanguage = remembered()): Promise<void> => {
  const response = await fetch(`/api/texts/${language}`);
  texts = (await response.json()) as Readonly<Record<string, string>>;
  current = language;
  localStorage.setItem('language', language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = text('web.document_title');
  for (const listener of listeners) listener();
};

/**
 * A sentence of the catalogue with its values; `{id:family}` looks the value up as a term, `{count#move|moves}` writes
 * the number and the words that agree with it, `{count?is|are}` the words alone.
 */
export const text = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (texts[key] ?? key).replace(
    /\{(\w+)(?::(\w+)|([#?])([^|}]*)\|([^}]*))?\}/g,
    (_whole, name: string, family?: string, mark?: string, one?: string, several?: string) => {
      const value = String(values[name] ?? '');
      if (mark === undefined) return family === undefined ? value : (texts[`${family}.${value}`] ?? value);
      return `${mark === '#' ? `${value} ` : ''}${(value === '1' ? one : several) ?? ''}`;
    },
  );

/** Thousands with a comma, minus as U+2212. */
export const figure = (value: number): string => value.toLocaleString('en-US').replace('-', '\u2212');

/** A day and time of the service in the reader's language and time zone. */
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat(current === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));

/** A calendar day, such as a deadline. */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat(current === 'zh' ? 'zh-CN' : 'en-GB', { month: 'short', day: 'numeric' }).format(
    new Date(`${iso.slice(0, 10)}T12:00:00`),
  );
