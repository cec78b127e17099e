import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/text/render.ts';

/** Rows of the glossary: Chinese, English, meaning, words not used. */
const rows = (await readFile(new URL('../../docs/glossary.md', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| zh '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const deprecated = rows.flatMap(([, , , words = '']) => words.split(', ').filter((word) => word !== ''));
const sentences = (['zh', 'en'] as const).flatMap((language) =>
  Object.entries(catalogues[language]).map(([key, sentence]) => [`${language} ${key}`, sentence] as const),
);

describe('the glossary', () => {
  it('has both languages and a meaning for each term, and each term once', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows)
      expect(
        row.slice(0, 3).every((cell) => cell !== ''),
        row.join(' '),
      ).toBe(true);
    for (const column of [0, 1]) {
      const terms = rows.map((row) => row[column]);
      expect(terms).toEqual([...new Set(terms)]);
    }
  });

  it('lists terms that the catalogue uses', () => {
    const zh = Object.values(catalogues.zh).join('\n');
    for (const [term = ''] of rows) expect(zh, term).toContain(term);
  });

  it.each(deprecated)('keeps %s out of every sentence', (word) => {
    expect(sentences.filter(([, sentence]) => sentence.includes(word)).map(([key]) => key)).toEqual([]);
  });

  it('shows a coefficient and never the squared number of a spread', () => {
    expect(deprecated.length).toBeGreaterThan(10);
    expect(catalogues.zh['report.level.coefficient']).toContain('上限');
  });
});
