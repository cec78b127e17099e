import type { Language } from '../../../../src/text/message.ts';
import { catalogues } from '../../../../src/text/render.ts';

/** Families of sentences that the page shows; everything else comes to it in words. */
const families: readonly string[] = [
  'account_role.',
  'area.',
  'cited.',
  'cli.phase.',
  'exemption.',
  'goal.',
  'review_state.',
  'stage.',
  'subject.',
  'web.',
];
const single: readonly string[] = [
  ...['actual', 'clause', 'required', 'rule', 'scope'].map((key) => `report.column.${key}`),
  'report.separator',
  'warning.heading',
];

/** The sentences of the page in a language. */
export const pageTexts = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(catalogues[language]).filter(
      ([key]) => single.includes(key) || families.some((family) => key.startsWith(family)),
    ),
  );
