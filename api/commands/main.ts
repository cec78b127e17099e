import { InputError, PolicyError, SolverError } from '../../src/errors.ts';
import { keepHeapSmall } from '../keep-heap-small.ts';
import { parseArguments, usageFault } from './arguments.ts';
import { refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { commandHelp, wholeHelp } from './help.ts';
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

/** The whole command line: words in, exit code out. Wrong usage names every fault and writes nothing. */
export const main = async (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  streams?: Streams,
): Promise<number> => {
  const terminal = createTerminal(chosenLanguage(argv, environment), argv.includes('--json'), signal, streams);
  const [name, ...rest] = argv;
  try {
    if (argv.includes('--help') || argv.includes('-h')) {
      const asked = findCommand(argv.find((word) => !word.startsWith('-')));
      terminal.out(asked === undefined ? wholeHelp(terminal) : commandHelp(terminal, await commands[asked]()));
      return exitCode.done;
    }
    const known = findCommand(name);
    if (known === undefined) {
      const fault = name === undefined ? 'cli.usage.command_missing' : 'cli.usage.unknown_command';
      return refuse(terminal, [usageFault(null, name ?? null, fault, { commands: commandNames.join(', ') })]);
    }
    if (known === 'serve') keepHeapSmall();
    const command = await commands[known]();
    const given = parseArguments(command, rest);
    return given.ok ? await command.run(given.value, terminal) : refuse(terminal, given.faults);
  } catch (error) {
    tell(terminal, error);
    return exitCode.internal;
  }
};
