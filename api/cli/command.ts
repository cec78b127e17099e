import type { Fault } from '../../src/fault.ts';
import { faultText } from '../../src/report/fault-text.ts';
import type { ArgumentSpec } from './argument-spec.ts';
import type { Arguments } from './arguments.ts';
import { exitCode } from './exit-code.ts';
import { faultLines } from './fault-lines.ts';
import { say, type Terminal } from './terminal.ts';

/** A command: its arguments, and what it does with them. It returns the exit code and never ends the process itself. */
export interface Command extends ArgumentSpec {
  /** Two command lines without the name of the program, for the help. */
  readonly examples: readonly [string, string];
  readonly run: (given: Arguments, terminal: Terminal) => Promise<number>;
}

/** JSON for machines, one value on standard output. */
export const outJson = (terminal: Terminal, value: unknown): void => terminal.out(JSON.stringify(value, null, 2));

/** Warnings of one file that a command shows before its result; `validate` shows them all. */
const warningsShown = 5;

/** Warnings go to standard error and stop nothing. */
export const noteWarnings = (terminal: Terminal, warnings: readonly Fault[]): void => {
  for (const line of faultLines(terminal.language, warnings, warningsShown)) terminal.note(line);
};

/** Every fault named, in words or as JSON; nothing was written. Returns the exit code of bad input. */
export const refuse = (terminal: Terminal, faults: readonly Fault[]): number => {
  if (terminal.json)
    outJson(terminal, { ok: false, faults: faults.map((fault) => faultText(terminal.language, fault)) });
  else for (const line of faultLines(terminal.language, faults)) terminal.note(line);
  return exitCode.badInput;
};

/** The same where results were to go into `folder`: none went there. `undefined`: no folder was named. */
export const refuseUnwritten = (terminal: Terminal, faults: readonly Fault[], folder: string | undefined): number => {
  const refused = refuse(terminal, faults);
  if (folder !== undefined) terminal.note(say(terminal, 'cli.fault.nothing_written'));
  return refused;
};
