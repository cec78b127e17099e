import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const spec = {
  command: 'plan',
  positionals: ['DATASET'],
  options: [
    { name: 'out', kind: 'text', value: 'DIR', required: true },
    { name: 'engine', kind: 'choice', choices: ['auto', 'highs'], default: 'auto' },
    { name: 'policy', kind: 'text', value: 'FILE' },
    { name: 'time-limit', kind: 'whole', least: 1, most: 100 },
  ],
} as const;
const faultsOf = (...argv: readonly string[]) => {
  const given = parseArguments(spec, argv);
  return given.ok ? [] : given.faults.map((fault) => `${fault.column} ${fault.expected.key.replace('cli.usage.', '')}`);
};

describe('the arguments of a command', () => {
  it('reads options in any order, with values after a space or =', () => {
    const given = parseArguments(spec, ['--time-limit=20', 'district', '--out', 'folder', '--json']);
    if (!given.ok) throw new Error('refused');
    const { positional, text, whole, flag } = given.value;
    expect([positional('DATASET'), text('out'), whole('time-limit'), flag('json'), text('engine')]).toEqual([
      'district',
      'folder',
      20,
      true,
      'auto',
    ]);
    expect(text('policy')).toBeUndefined();
  });

  it.each([
    ['-o apart', ['district', '-o', 'folder']],
    ['-o joined', ['-ofolder', 'district']],
    ['words after --', ['--out', 'folder', '--', 'district']],
  ])('are read with %s', (_what, argv) => {
    const given = parseArguments(spec, argv);
    expect(given.ok && [given.value.positional('DATASET'), given.value.text('out')]).toEqual(['district', 'folder']);
  });

  it('reads everything after -- as positional', () => {
    const given = parseArguments(spec, ['--out', 'folder', '--', '--json']);
    expect(given.ok && [given.value.positional('DATASET'), given.value.flag('json')]).toEqual(['--json', false]);
  });

  it.each([
    ['--polcy', '--policy'],
    ['--tiem-limit', '--time-limit'],
    ['--engin', '--engine'],
    ['--jsno', '--json'],
  ])('suggest for %s what it may mean', (mistyped, near) => {
    const given = parseArguments(spec, ['district', '--out', 'folder', mistyped]);
    const [fault] = given.ok ? [] : given.faults;
    expect(fault?.expected).toMatchObject({ key: 'cli.usage.unknown_option_near', values: { near } });
  });

  it('suggest nothing for an option unlike any known one', () => {
    expect(faultsOf('district', '--out', 'folder', '--colour')).toEqual(['--colour unknown_option']);
  });

  it('rejects arguments with every fault in one message', () => {
    expect(faultsOf('--engine', 'magic', '--time-limit', '0', '--nonsense', '--json=no')).toEqual([
      '--engine one_of',
      '--time-limit whole_number',
      '--nonsense unknown_option',
      '--json takes_no_value',
      'DATASET word_missing',
      '--out option_missing',
    ]);
  });

  it.each([
    ['--out', ['x', '--out'], '--out value_missing'],
    ['an empty value', ['x', '--out='], '--out value_missing'],
    ['an option as value', ['x', '--out', '--json'], '--out value_missing'],
    ['a decimal', ['x', '--out', 'o', '--time-limit', '1.5'], '--time-limit whole_number'],
    ['an option twice', ['x', '--out', 'o', '--out', 'p'], '--out given_twice'],
    ['a word too many', ['x', 'y', '--out', 'o'], 'null word_too_many'],
    ['-o and --out', ['x', '-o', 'p', '--out', 'o'], '--out given_twice'],
    ['an unknown short option', ['x', '-x', '--out', 'o'], '-x unknown_option'],
    ['a negative number', ['x', '--out', 'o', '--time-limit', '-1'], '--time-limit whole_number'],
  ])('%s is a fault', (_what, argv, fault) => {
    expect(faultsOf(...argv)).toContain(fault);
  });
});
