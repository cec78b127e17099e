import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lotteryNumber } from '../../solver/search/lottery-numbers.ts';
import { digest } from '../../src/district/hash.ts';
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

  it('provides every page of docs in both languages', () => {
    // What only engineers read is in English alone.
    // The glossary has both languages side by side.
    const inOne = new Set(['README.md', 'library.md', 'glossary.md'].map((name) => join('docs', name)));
    const forEngineers = ['decisions', 'recipes', 'specification'].map((folder) => join('docs', folder));
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

  it('keeps the README within 120 lines', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(120);
  });

  it('shows the same figures as the other language', () => {
    const numbers = (lines: readonly string[]) => lines.map((line) => line.match(/\d[\d.]*%?/g)).join('\n');
    const shown = sessionOf(text);
    expect(shown.length).toBeGreaterThan(4);
    expect(numbers(shown)).toBe(numbers(sessionOf(read(readmes.en))));
  });
});

describe('a plan of the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-readme-'));
  const plan = join(folder, 'plan', 'plan.json');
  let out = '';
  beforeAll(async () => {
    const sample = join(root, 'data', 'samples', 'yuquan-like');
    ({ out } = await junheng('plan', sample, '--out', join(folder, 'plan'), '--lang', 'en'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what the session of the README shows', () => {
    expect(out.split('\n')).toEqual(expect.arrayContaining([...sessionOf(read(readmes.en))]));
  });

  it.each(['docs/lottery.md', 'docs/lottery.zh-CN.md'])(
    'has the lottery sums that the script of %s computes',
    (page) => {
      const [, script = ''] = /```bash\n([\s\S]*?)```/.exec(read(page)) ?? [];
      const ended = spawnSync('bash', ['-s', plan], { input: script, encoding: 'utf8' });
      const { lottery } = JSON.parse(readFileSync(plan, 'utf8')) as { readonly lottery: { readonly rounds: number[] } };
      expect(lottery.rounds.length).toBeGreaterThan(0);
      expect(ended.stderr).toBe('');
      expect(ended.stdout.trim().split('\n')).toEqual(lottery.rounds.map((sum, index) => `round ${index + 1}: ${sum}`));
    },
  );

  it('contains the lottery number that one line of docs/lottery.md computes', () => {
    const [, line = ''] = /```sh\n([\s\S]*?)```/.exec(read('docs/lottery.md')) ?? [];
    const [, move = ''] = /'([^']+)'(?= \|)/.exec(line) ?? [];
    const number = spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout.trim();
    expect(Number.parseInt(number, 16)).toBe(lotteryNumber(digest(move), 0));
  });
});
