import { en } from './en.ts';
import type { Catalogue, Language } from './message.ts';
import { zh } from './zh.ts';

/** Every sentence by its key, in both languages. A bundle of the program has them as JSON, read language by language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };
