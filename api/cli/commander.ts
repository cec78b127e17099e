import { Command as Parser } from 'commander';
import { displayWidth } from '../../src/text/display-width.ts';
import { catalogues } from '../../src/text/render.ts';
import { type ArgumentSpec, commonOptions, type OptionSpec } from './argument-spec.ts';
import { startedAs } from './invocation.ts';
import { say, type Terminal } from './terminal.ts';

// The one file that knows commander. It splits argument lists and lays out help. It does not judge: commander reports
// the first fault in English and ends, whereas every fault of a command line is one answer here (see arguments.ts).

const shorts: Readonly<Record<string, string>> = { out: 'o', help: 'h', version: 'V' };

const valueName = (option: OptionSpec): string => {
  if (option.kind === 'flag') return '';
  return option.kind === 'choice' ? 'NAME' : (option.value ?? 'N');
};

const flagsOf = (option: OptionSpec): string => {
  const short = shorts[option.name];
  const value = valueName(option);
  // The value is optional to commander, so that a missing one is a fault among the others.
  return `${short === undefined ? '' : `-${short}, `}--${option.name}${value === '' ? '' : ` [${value}]`}`;
};

interface SplitArguments {
  /** Known options in the order given; '' for the value of a flag and for a missing value. */
  readonly given: readonly { readonly option: OptionSpec; readonly value: string }[];
  readonly words: readonly string[];
  readonly unknown: readonly { readonly name: string; readonly value: string | null }[];
}

/** Separates options, words and what is neither. */
export const splitArguments = (options: readonly OptionSpec[], argv: readonly string[]): SplitArguments => {
  const parser = new Parser().helpOption(false);
  const given: { option: OptionSpec; value: string }[] = [];
  for (const option of options) {
    parser.option(flagsOf(option));
    parser.on(`option:${option.name}`, (value?: string | null) => given.push({ option, value: value ?? '' }));
  }
  const { operands, unknown: rest } = parser.parseOptions([...argv]);
  const words = [...operands];
  const unknown: { name: string; value: string | null }[] = [];
  for (const [index, part] of rest.entries()) {
    if (part === '--') {
      words.push(...rest.slice(index + 1));
      break;
    }
    if (!/^-./.test(part)) words.push(part);
    else {
      const [, name = part, value = null] = /^(--[^=]+)=(.*)$/s.exec(part) ?? [];
      unknown.push({ name, value });
    }
  }
  return { given, words, unknown };
};

type Speaker = Pick<Terminal, 'language'>;

/** How the program is named, and the columns that help may take. */
interface Layout {
  readonly program: string;
  readonly width: number;
}

const usualWidth = 80;
const ownLayout = (): Layout => ({
  program: startedAs(),
  width: (process.stdout.isTTY && process.stdout.columns) || usualWidth,
});

/** The sentence of one command where there is one, else that of all commands. */
const sayOf = (speaker: Speaker, family: string, command: string, name: string): string => {
  const own = `cli.${family}.${command}.${name}`;
  return say(speaker, own in catalogues[speaker.language] ? own : `cli.${family}.${name}`);
};

const optionText = (speaker: Speaker, command: string, option: OptionSpec): string => {
  const more = [
    ...(option.required === true ? [say(speaker, 'cli.help.required')] : []),
    ...(option.kind === 'choice' ? [say(speaker, 'cli.help.choices', { choices: option.choices.join(' | ') })] : []),
    ...('default' in option ? [say(speaker, 'cli.help.default', { value: option.default ?? '' })] : []),
  ];
  const text = sayOf(speaker, 'option', command, option.name);
  return more.length === 0
    ? text
    : say(speaker, 'cli.help.with', { text, more: more.join(say(speaker, 'cli.help.and')) });
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Global Options:': 'cli.help.global_options',
  'Commands:': 'cli.help.commands',
};

const program = (speaker: Speaker, layout: Layout): Parser => {
  const parser = new Parser(layout.program)
    .helpOption(false)
    .helpCommand(false)
    .description(say(speaker, 'cli.help.intro'));
  for (const option of commonOptions) parser.option(flagsOf(option), optionText(speaker, '', option));
  return parser.configureOutput({ getOutHelpWidth: () => layout.width }).configureHelp({
    showGlobalOptions: true,
    displayWidth,
    styleTitle: (title) => say(speaker, titles[title] ?? title),
    subcommandTerm: (command) => command.name(),
    optionTerm: ({ flags }) => flags.replace(/\[(.*)\]/, '$1'),
    commandUsage: (command) =>
      [...(command.parent === null ? [] : [command.parent.name()]), command.name(), command.usage()].join(' '),
  });
};

/** Help for the whole: every command with one line. */
export const wholeHelp = (speaker: Speaker, names: readonly string[], layout = ownLayout()): string => {
  const whole = program(speaker, layout).usage(say(speaker, 'cli.help.command_and_options'));
  for (const name of [...names, 'help']) whole.command(name).description(say(speaker, `cli.help.${name}`));
  return `${whole.helpInformation()}\n${say(speaker, 'cli.help.common')}`;
};

/** Help for one command: what it does, its words and options with defaults, its exit codes, examples. */
export const commandHelp = (
  speaker: Speaker,
  spec: ArgumentSpec & { readonly examples: readonly [string, string] },
  layout = ownLayout(),
): string => {
  const { command: name, positionals, optionals = [], options } = spec;
  const words = [
    spec.wordsOptional === true ? `[${positionals.join(' ')}]` : positionals.join(' '),
    ...optionals.map((word) => `[${word}]`),
    ...options.flatMap((option) => (option.required === true ? [`--${option.name} ${valueName(option)}`] : [])),
    say(speaker, 'cli.help.any_options'),
  ];
  const command = program(speaker, layout)
    .command(name)
    .description(say(speaker, `cli.help.${name}`))
    .usage(words.filter((word) => word !== '').join(' '));
  for (const word of [...positionals, ...optionals]) command.argument(`[${word}]`, sayOf(speaker, 'word', name, word));
  for (const option of options) command.option(flagsOf(option), optionText(speaker, name, option));
  return [
    command.helpInformation(),
    say(speaker, 'cli.help.exit', { codes: say(speaker, `cli.exit.${name}`) }),
    '',
    say(speaker, 'cli.help.examples'),
    ...spec.examples.map((example) => `  ${layout.program} ${example}`),
  ].join('\n');
};
