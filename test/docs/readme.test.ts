import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/message.ts';
import { junheng } from '../cli/junheng.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readmes = { en: 'README.md', zh: 'README.zh-CN.md' } as const;

const pages = [
  ...Object.values(readmes),
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('the documentation', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !link.includes('://') && !existsSync(join(dirname(join(root, page)), link)));
    expect(missing).toEqual([]);
  });

  it('has every page of docs in both languages', () => {
    // What only engineers read is in English alone.
    const inOne = new Set([join('docs', 'README.md'), join('docs', 'library.md')]);
    const forEngineers = [join('docs', 'decisions'), join('docs', 'specification')];
    const alone = pages
      .filter((page) => page.startsWith('docs') && !inOne.has(page))
      .filter((page) => !forEngineers.some((folder) => page.startsWith(folder)))
      .filter((page) => {
        const other = page.endsWith('.zh-CN.md') ? page.replace('.zh-CN.md', '.md') : page.replace('.md', '.zh-CN.md');
        return !pages.includes(other);
      });
    expect(alone).toEqual([]);
  });
});

/** What the session of a README shows of the output. */
const sessionOf = (text: string): readonly string[] => {
  const [, session = ''] = /```console\n([\s\S]*?)```/.exec(text) ?? [];
  return session.split('\n').filter((line) => line !== '' && line !== '…' && !line.startsWith('$'));
};

describe.each(languages)('the README in %s', (language) => {
  const text = read(readmes[language]);

  it('has at most 120 lines', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(120);
  });

  it('shows what planning the sample says', async () => {
    const shown = sessionOf(text);
    expect(shown.length).toBeGreaterThan(4);
    // One solve is enough: the other language shows the same numbers.
    const numbers = (lines: readonly string[]) => lines.map((line) => line.match(/\d[\d.]*%?/g)).join('\n');
    if (language !== 'en') return expect(numbers(shown)).toBe(numbers(sessionOf(read(readmes.en))));
    const out = await mkdtemp(join(tmpdir(), 'junheng-readme-'));
    const sample = join(root, 'data', 'samples', 'yuquan-like');
    const end = await junheng('plan', sample, '--out', join(out, 'plan'), '--lang', language);
    await rm(out, { recursive: true, force: true });
    expect(end.out.split('\n')).toEqual(expect.arrayContaining([...shown]));
  });
});
