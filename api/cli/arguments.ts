import type { Fault } from '../../src/fault.ts';
import { nearest } from '../../src/intake/nearest.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import { type ArgumentSpec, commonOptions, type OptionSpec } from './argument-spec.ts';
import { splitArguments } from './commander.ts';
import { startedAs } from './invocation.ts';

/** Arguments that passed: what a command reads. A name the spec does not have answers `undefined`. */
export interface Arguments {
  readonly positional: (name: string) => string;
  /** The value given, or the default. */
  readonly text: (name: string) => string | undefined;
  /** Every value of a repeated option, in the order given. */
  readonly texts: (name: string) => readonly string[];
  readonly whole: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
}

export const usageFault = (
  column: string | null,
  found: string | null,
  expected: string,
  values: Readonly<Record<string, string | number>> = {},
): Fault => ({
  severity: 'error',
  place: 'cli.place.command_line',
  row: null,
  column,
  found,
  expected: message(expected, values),
  remedy: message(values.command === undefined ? 'cli.usage.see_help_whole' : 'cli.usage.see_help', {
    program: startedAs(),
    ...values,
  }),
});

/** A fault of a mistyped word, with the known word it is nearest to. */
export const mistyped = (
  found: { readonly column: string | null; readonly text: string | null; readonly word: string },
  known: readonly string[],
  expected: string,
  values: Readonly<Record<string, string | number>>,
): Fault => {
  const near = nearest(found.word, known);
  return near === null
    ? usageFault(found.column, found.text, expected, values)
    : usageFault(found.column, found.text, `${expected}_near`, { ...values, near });
};

const valueFault = (spec: OptionSpec, value: string, command: string): Fault | undefined => {
  const column = `--${spec.name}`;
  if (spec.kind === 'flag') return undefined;
  if (value === '') return usageFault(column, null, 'cli.usage.value_missing', { command });
  if (spec.kind === 'choice' && !spec.choices.includes(value))
    return usageFault(column, value, 'cli.usage.one_of', { choices: spec.choices.join(' | '), command });
  if (spec.kind !== 'whole') return undefined;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= spec.least && number <= spec.most) return undefined;
  return usageFault(column, value, 'cli.usage.whole_number', { least: spec.least, most: spec.most, command });
};

/** Every fault of a command line in one answer: unknown options, missing values, values out of range, words too many or few. */
export const parseArguments = (spec: ArgumentSpec, argv: readonly string[]): Result<Arguments, Fault> => {
  const { command } = spec;
  const options = [...spec.options, ...commonOptions];
  const { given, words, unknown } = splitArguments(options, argv);
  const values = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { option, value } of given) {
    const column = `--${option.name}`;
    const repeated = option.kind === 'text' && option.repeated === true;
    if (values.has(option.name) && !repeated)
      faults.push(usageFault(column, value, 'cli.usage.given_twice', { command }));
    const fault = valueFault(option, value, command);
    if (fault !== undefined) faults.push(fault);
    values.set(option.name, value);
  }
  for (const { name, value } of unknown) {
    const known = options.map((option) => `--${option.name}`);
    faults.push(
      known.includes(name)
        ? usageFault(name, value, 'cli.usage.takes_no_value', { command })
        : mistyped({ column: name, text: value, word: name }, known, 'cli.usage.unknown_option', { command }),
    );
  }
  const missing = spec.wordsOptional === true && words.length === 0 ? [] : spec.positionals.slice(words.length);
  for (const name of missing) faults.push(usageFault(name, null, 'cli.usage.word_missing', { command }));
  const named = [...spec.positionals, ...(spec.optionals ?? [])];
  for (const word of words.slice(named.length))
    faults.push(usageFault(null, word, 'cli.usage.word_too_many', { command }));
  for (const option of spec.options)
    if (option.required === true && !values.has(option.name))
      faults.push(usageFault(`--${option.name}`, null, 'cli.usage.option_missing', { command }));
  if (faults.length > 0) return failure(faults);
  for (const option of spec.options)
    if ('default' in option && !values.has(option.name)) values.set(option.name, String(option.default));
  return success({
    positional: (name) => words[named.indexOf(name)] ?? '',
    text: (name) => values.get(name),
    texts: (name) => given.filter(({ option }) => option.name === name).map(({ value }) => value),
    whole: (name) => (values.has(name) ? Number(values.get(name)) : undefined),
    flag: (name) => values.has(name),
  });
};
