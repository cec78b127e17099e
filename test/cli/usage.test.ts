import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

describe('wrong usage of the command line', () => {
  it('reports every fault, exits 2 and writes no file', async () => {
    const out = space.at('out');
    const end = await junheng('plan', '--time-limit', 'abc', '--engine', 'magic', '--colour', '--out', out);
    expect(end.code).toBe(2);
    expect(end.out).toBe('');
    for (const named of ['DATASET', '--time-limit', 'abc', '--engine', 'magic', '--colour'])
      expect(end.err).toContain(named);
    expect(await space.exists('out')).toBe(false);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['plann']],
    ['a missing value', ['plan', 'x', '--out']],
    ['a value that is the next option', ['plan', 'x', '--out', '--json']],
    ['a required option left out', ['plan', 'x']],
    ['an option twice', ['validate', 'x', '--lang', 'zh', '--lang', 'en']],
    ['one argument too many', ['validate', 'x', 'y']],
    ['a number out of range', ['serve', '--port', '70000']],
    ['an unknown language', ['validate', 'x', '--lang', 'fr']],
    ['an unknown option before the command', ['--colour', 'validate', 'x']],
    [
      'an unknown profile',
      ['generate', '--schools', '3', '--teachers', '40', '--seed', '1', '--profile', 'moon', '--out', 'x'],
    ],
  ])('refuses %s with exit 2', async (_what, words) => {
    const end = await junheng(...words);
    expect([end.code, end.err === '' ? end.out : end.err]).toEqual([2, expect.stringMatching(/命令行/)]);
  });

  it('gives the faults to machines as JSON on standard output', async () => {
    const end = await junheng('generate', '--schools', 'ten', '--json', '--lang', 'en');
    const { ok, faults } = JSON.parse(end.out);
    expect([end.code, ok]).toEqual([2, false]);
    expect(faults.map((fault: { column: string }) => fault.column)).toEqual([
      '--schools',
      '--teachers',
      '--seed',
      '--profile',
      '--out',
    ]);
    expect(faults[0]).toMatchObject({
      place: 'command line',
      found: 'ten',
      expected: 'Must be a whole number from 2 to 10000.',
    });
  });
});

describe('help', () => {
  it.each([
    ['--help', ['--help']],
    ['help', ['help']],
    ['options before it', ['--lang', 'zh', '-h']],
  ])('lists the commands for %s', async (_what, words) => {
    const end = await junheng(...words);
    expect([end.code, end.err, end.out]).toEqual([0, '', expect.stringMatching(/用法：.*diagnose/s)]);
  });

  it('prints the options, exit codes and examples of a command', async () => {
    const end = await junheng('--lang', 'en', 'help', 'plan');
    const text = end.out.replace(/\s+/g, ' ');
    expect(end.code).toBe(0);
    for (const part of [
      '-o, --out',
      '--previous',
      'auto | highs | javascript-lp-solver | exhaustive',
      '3 no plan exists',
    ])
      expect(text).toContain(part);
    expect((await junheng('plan', '--help', '--lang', 'en')).out).toBe(end.out);
    expect(end.out).toContain('npm run --silent junheng -- plan district.xlsx --out plan-2026');
  });

  it('refuses a command there is not, and suggests one', async () => {
    for (const words of [['plann'], ['help', 'plann']]) {
      const end = await junheng(...words, '--lang', 'en');
      expect([end.code, end.err]).toEqual([2, expect.stringContaining('did you mean plan?')]);
    }
  });

  it('gives the version of the program', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const word of ['--version', '-V'])
      expect(await junheng(word)).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
