import { displayWidth } from '../../src/text/display-width.ts';
import type { OptionSpec } from './arguments.ts';
import type { Command } from './command.ts';
import { commandNames } from './registry.ts';
import { say, type Terminal } from './terminal.ts';

type Speaker = Pick<Terminal, 'language'>;

const value = (option: OptionSpec): string => {
  if (option.kind === 'flag') return '';
  if (option.kind === 'whole') return ' N';
  return option.kind === 'choice' ? ` ${option.choices.join('|')}` : ` ${option.name.toUpperCase()}`;
};

const synopsis = (command: Command): string => {
  const options = command.options.map((option) => {
    const text = `--${option.name}${value(option)}`;
    return option.required === true ? text : `[${text}]`;
  });
  const words = command.positionals.join(' ');
  const more = (command.optionals ?? []).map((word) => `[${word}]`);
  return ['junheng', command.command, command.wordsOptional === true ? `[${words}]` : words, ...more, ...options]
    .filter((part) => part !== '')
    .join(' ');
};

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - displayWidth(left) + 2)}${right}`);
};

/** Help for one command: what it does, its options, its exit codes. */
export const commandHelp = (speaker: Speaker, command: Command): string =>
  [
    synopsis(command),
    '',
    say(speaker, `cli.help.${command.command}`),
    ...(command.options.length === 0 ? [] : ['', say(speaker, 'cli.help.options')]),
    ...columns(
      command.options.map((option) => [`--${option.name}${value(option)}`, say(speaker, `cli.option.${option.name}`)]),
    ),
    '',
    say(speaker, 'cli.help.exit', { codes: say(speaker, `cli.exit.${command.command}`) }),
    say(speaker, 'cli.help.common'),
  ].join('\n');

/** Help for the whole: every command with one line. */
export const wholeHelp = (speaker: Speaker): string =>
  [
    say(speaker, 'cli.help.intro'),
    '',
    say(speaker, 'cli.help.usage'),
    '',
    say(speaker, 'cli.help.commands'),
    ...columns(commandNames.map((name) => [name, say(speaker, `cli.help.${name}`)])),
    '',
    say(speaker, 'cli.help.common'),
  ].join('\n');
