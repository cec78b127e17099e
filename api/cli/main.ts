import packageJson from '../../package.json' with { type: 'json' };
import { InputError, PolicyError, SolverError } from '../../src/errors.ts';
import { commonOptions } from './argument-spec.ts';
import { mistyped, parseArguments, usageFault } from './arguments.ts';
import { refuse } from './command.ts';
import { commandHelp, splitArguments, wholeHelp } from './commander.ts';
import { exitCode } from './exit-code.ts';
import { applyHeapSettings } from './heap-settings.ts';
import { chosenLanguage } from './language.ts';
import { commandNames, commands, findCommand } from './registry.ts';
import { createTerminal, type Streams, say, type Terminal } from './terminal.ts';

const tell = (terminal: Terminal, error: unknown): void => {
  if (error instanceof SolverError || error instanceof InputError || error instanceof PolicyError)
    terminal.note(say(terminal, 'cli.failed', { code: error.code, text: error.message, fix: error.fix }));
  else
    terminal.note(
      say(terminal, 'cli.failed_unexpected', { text: error instanceof Error ? error.message : String(error) }),
    );
};

const refuseCommand = (terminal: Terminal, name: string | undefined): number => {
  const values = { commands: commandNames.join(', ') };
  if (name === undefined) return refuse(terminal, [usageFault(null, null, 'cli.usage.command_missing', values)]);
  const found = { column: null, text: name, word: name };
  return refuse(terminal, [mistyped(found, commandNames, 'cli.usage.unknown_command', values)]);
};

/** The whole command line: words in, exit code out. Wrong usage names every fault and writes nothing. */
export const main = async (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  streams?: Streams,
): Promise<number> => {
  const { given, words } = splitArguments(commonOptions, argv);
  const optionOf = (name: string) => given.find(({ option }) => option.name === name)?.value;
  const terminal = createTerminal(
    chosenLanguage(optionOf('lang'), environment),
    optionOf('json') !== undefined,
    signal,
    streams,
    environment,
  );
  try {
    if (optionOf('version') !== undefined) {
      terminal.out(packageJson.version);
      return exitCode.done;
    }
    const helps = optionOf('help') !== undefined || words[0] === 'help';
    const [word, topic] = words;
    const name = helps ? (word === 'help' ? topic : word) : word;
    const known = findCommand(name);
    if (helps && (name === undefined || name === 'help')) {
      terminal.out(wholeHelp(terminal, commandNames));
      return exitCode.done;
    }
    if (known === undefined) return refuseCommand(terminal, name);
    const command = await commands[known]();
    if (helps) {
      terminal.out(commandHelp(terminal, command));
      return exitCode.done;
    }
    if (known === 'serve') applyHeapSettings();
    const parsed = parseArguments(command, argv.toSpliced(argv.indexOf(known), 1));
    return parsed.ok ? await command.run(parsed.value, terminal) : refuse(terminal, parsed.faults);
  } catch (error) {
    tell(terminal, error);
    return exitCode.internal;
  }
};
