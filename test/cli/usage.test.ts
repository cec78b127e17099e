import { describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

describe('wrong usage of the command line', () => {
  it('names every fault at once, exits 2 and writes nothing', async () => {
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
    [
      'a profile nobody knows',
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
    'plan',
    'check',
    'validate',
    'ledger',
    'diagnose',
    'documents',
    'decision',
    'replay',
    'clauses',
    'itinerant',
    'inspectors',
    'template',
    'generate',
    'serve',
    'account',
    'bench',
  ])('of %s has words for everything', async (command) => {
    for (const language of ['zh', 'en']) {
      const end = await junheng(command, '--help', '--lang', language);
      expect([end.code, end.out]).toEqual([0, expect.not.stringMatching(/cli\.\w+/)]);
    }
  });

  it('lists every command, in the language asked', async () => {
    const [zh, en] = [await junheng('--help'), await junheng('--help', '--lang', 'en')];
    for (const command of [
      'plan',
      'check',
      'validate',
      'ledger',
      'diagnose',
      'clauses',
      'itinerant',
      'inspectors',
      'template',
      'generate',
      'serve',
      'account',
      'bench',
    ]) {
      expect(zh.out).toContain(command);
      expect(en.out).toContain(command);
    }
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toContain('用法');
    expect(en.out).toContain('Usage');
  });

  it('tells a command’s options and exit codes', async () => {
    const end = await junheng('plan', '--help', '--lang', 'en');
    expect(end.code).toBe(0);
    for (const told of ['--time-limit', '--previous', 'auto|highs|javascript-lp-solver|exhaustive', '3 no plan exists'])
      expect(end.out).toContain(told);
  });
});
