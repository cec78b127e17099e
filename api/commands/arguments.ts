import { parseArgs } from 'node:util';
import type { Fault } from '../../src/fault.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';

/** What an option takes: nothing, any text, one of a few words, or a whole number within limits. */
type OptionKind =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number };

export type OptionSpec = OptionKind & { readonly name: string; readonly required?: boolean };

/** The arguments of one command: positional words in order, all of them given or, where optional, none; and options. */
export interface ArgumentSpec {
  readonly command: string;
  readonly positionals: readonly string[];
  /** Words that may follow the positional ones. */
  readonly optionals?: readonly string[];
  /** The command also does something without its words. */
  readonly wordsOptional?: boolean;
  readonly options: readonly OptionSpec[];
}

/** Arguments that passed: what a command reads. Asking for a name the spec does not have answers `undefined`. */
export interface Arguments {
  readonly positional: (name: string) => string;
  readonly text: (name: string) => string | undefined;
  readonly whole: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
}

export const commonOptions: readonly OptionSpec[] = [
  { name: 'json', kind: 'flag' },
  { name: 'lang', kind: 'choice', choices: ['zh', 'en'] },
  { name: 'help', kind: 'flag' },
];

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
  remedy:
    values.command === undefined
      ? message('cli.usage.see_help_whole')
      : message('cli.usage.see_help', { command: values.command }),
});

const valueFault = (spec: OptionSpec, value: string, command: string): Fault | undefined => {
  const column = `--${spec.name}`;
  if (value === '') return usageFault(column, null, 'cli.usage.value_missing', { command });
  if (spec.kind === 'choice' && !spec.choices.includes(value))
    return usageFault(column, value, 'cli.usage.one_of', { choices: spec.choices.join(' | '), command });
  if (spec.kind !== 'whole') return undefined;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= spec.least && number <= spec.most) return undefined;
  return usageFault(column, value, 'cli.usage.whole_number', { least: spec.least, most: spec.most, command });
};

/** Every fault of a command line at once: unknown options, missing values, values out of range, words too many or few. */
export const parseArguments = (spec: ArgumentSpec, argv: readonly string[]): Result<Arguments, Fault> => {
  const options = [...spec.options, ...commonOptions];
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        { type: option.kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { command } = spec;
  const faults: Fault[] = [];
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((candidate) => token.rawName === `--${candidate.name}`);
    if (option === undefined) {
      faults.push(usageFault(token.rawName, token.value ?? null, 'cli.usage.unknown_option', { command }));
      continue;
    }
    const value = option.kind === 'flag' ? 'yes' : looksLikeOption(token) ? '' : (token.value ?? '');
    if (option.kind === 'flag' && token.value !== undefined)
      faults.push(usageFault(token.rawName, token.value, 'cli.usage.takes_no_value', { command }));
    if (values.has(option.name)) faults.push(usageFault(token.rawName, value, 'cli.usage.given_twice', { command }));
    const fault = valueFault(option, value, command);
    if (fault !== undefined) faults.push(fault);
    values.set(option.name, value);
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
  return success({
    positional: (name) => words[named.indexOf(name)] ?? '',
    text: (name) => values.get(name),
    whole: (name) => (values.has(name) ? Number(values.get(name)) : undefined),
    flag: (name) => values.has(name),
  });
};

/** `--out --json`: the next option swallowed as a value is a missing value. */
const looksLikeOption = (token: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean => token.inlineValue === false && token.value !== undefined && /^--[a-z]/.test(token.value);
