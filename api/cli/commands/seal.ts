import type { Fault } from '../../../src/fault.ts';
import { failure, type Result, success } from '../../../src/result.ts';
import { type Arguments, usageFault } from '../arguments.ts';

/** The seal of a decision file as somebody typed it off a paper: the sixteen characters that stand there, or all of it. */
export const sealOf = (given: Arguments, command: string): Result<string | null, Fault> => {
  const text = given.text('seal');
  if (text === undefined) return success(null);
  const seal = text.trim().toLowerCase().replace(/…$/, '');
  return /^[0-9a-f]{16,64}$/.test(seal)
    ? success(seal)
    : failure([usageFault('--seal', text, 'cli.usage.seal', { command })]);
};
