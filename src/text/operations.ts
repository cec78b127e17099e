import { operationsText as english, tagsText as englishTags } from './en/operations.ts';
import type { Language } from './message.ts';
import { operationsText as chinese, tagsText as chineseTags } from './zh/operations.ts';

/**
 * Summaries of the HTTP operations. They are not part of the catalogue that every page loads: only the OpenAPI document
 * and the reference read them.
 */
const summaries: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: english, zh: chinese };

/** What `GET /api/plans/{id}` does; empty if the catalogue lacks it, which a test of the document refuses. */
export const operationSummary = (language: Language, operation: string): string => summaries[language][operation] ?? '';

export type Tag = keyof typeof englishTags;

export const isTag = (name: string): name is Tag => Object.hasOwn(englishTags, name);

export const tagDescription = (language: Language, tag: Tag): string =>
  (language === 'zh' ? chineseTags : englishTags)[tag];

/** The sections of the OpenAPI document, with their descriptions. */
export const tags = Object.entries(englishTags).map(([name, description]) => ({ name, description }));
