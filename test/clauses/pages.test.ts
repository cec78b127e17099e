import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { clausesCsv, clausesPage } from '../../src/clauses/page.ts';
import { policyClauses } from '../../src/clauses/register.ts';

const folder = fileURLToPath(new URL('../../data/clauses', import.meta.url));

const pages = {
  'README.md': clausesPage('en'),
  'README.zh-CN.md': clausesPage('zh'),
  'clauses.csv': clausesCsv(),
} as const;

// JUNHENG_WRITE_SAMPLES=yes npm test -- test/clauses writes the pages anew after a change of the register.
beforeAll(async () => {
  if (process.env.JUNHENG_WRITE_SAMPLES === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(pages)) await writeFile(`${folder}/${name}`, text);
});

describe('the pages in data/clauses', () => {
  it.each(Object.entries(pages))('%s is what the register says', async (name, text) => {
    expect(await readFile(`${folder}/${name}`, 'utf8')).toBe(text);
  });

  it('list every clause with a text for every reference', () => {
    for (const page of [pages['README.md'], pages['README.zh-CN.md']]) {
      expect(page.split('\n').filter((line) => /^\| [0-4]\.\d+ \|/.test(line))).toHaveLength(policyClauses.length);
      expect(page).not.toMatch(/(?<!-)\b(clauses|report|policy)\.[a-z_]+\.[a-z_]+/);
    }
    expect(pages['clauses.csv'].trim().split('\n')).toHaveLength(policyClauses.length + 1);
  });
});
