import type { Language } from '../text/message.ts';
import { render, term } from '../text/render.ts';
import { placeName } from './place-name.ts';
import { clauseDocuments, clauseKinds, type PolicyClause, placeParts } from './policy-clause.ts';
import { policyClauses } from './register.ts';
import { testFilesOf } from './test-files.ts';

const wordsOf = (language: Language, key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  render(language, { key, values });

/** A clause in the words of a language: for a terminal, a page and a program. */
export const clauseWords = (language: Language, clause: PolicyClause) => ({
  id: clause.id,
  document: clause.document,
  kinds: clause.kinds,
  quote: clause.quote,
  meaning: wordsOf(language, `clauses.meaning.${clause.id}`),
  places: clause.places.map((place) => ({
    ...placeParts(place),
    name: wordsOf(language, `clauses.place.${placeParts(place).kind}`, { name: placeName(language, place) }),
  })),
  reason: clause.reason === null ? null : wordsOf(language, `clauses.reason.${clause.reason}`),
  tests: testFilesOf(clause),
});

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const tableOf = (language: Language, clauses: readonly PolicyClause[]): readonly string[] => [
  row(['number', 'quote', 'kind', 'meaning', 'lives', 'tests'].map((key) => wordsOf(language, `clauses.page.${key}`))),
  '|---|---|---|---|---|---|',
  ...clauses.map((clause) => {
    const words = clauseWords(language, clause);
    const lives = [...words.places.map(({ name }) => name), ...(words.reason === null ? [] : [words.reason])];
    return row([
      words.id,
      words.quote,
      words.kinds.join('/'),
      words.meaning,
      lives.join('<br>'),
      words.tests.map((path) => `\`${path}\``).join('<br>'),
    ]);
  }),
];

/** The register as a page: what is where, document by document. */
export const clausesPage = (language: Language): string =>
  [
    `# ${wordsOf(language, 'clauses.page.title')}`,
    '',
    wordsOf(language, 'clauses.page.intro', { clauses: policyClauses.length }),
    '',
    clauseKinds
      .map((kind) => `${kind} ${wordsOf(language, `clauses.kind.${kind}`)}`)
      .join(language === 'zh' ? '、' : ', '),
    ...clauseDocuments.flatMap((document) => {
      const own = policyClauses.filter((clause) => clause.document === document);
      return ['', `## ${term(language, `document.${document}`)}`, '', ...tableOf(language, own)];
    }),
    '',
  ].join('\n');

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The register as CSV, identifiers and both languages, one row a clause. */
export const clausesCsv = (): string => {
  const heading = ['clause', 'document', 'kinds', 'quote', 'meaning_zh', 'meaning_en', 'places', 'reason', 'tests'];
  const rows = policyClauses.map((clause) => [
    clause.id,
    clause.document,
    clause.kinds.join('/'),
    clause.quote,
    wordsOf('zh', `clauses.meaning.${clause.id}`),
    wordsOf('en', `clauses.meaning.${clause.id}`),
    clause.places.join(';'),
    clause.reason ?? '',
    testFilesOf(clause).join(';'),
  ]);
  return `${[heading, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
};
