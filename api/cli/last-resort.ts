import { maskNumbers } from '../../src/privacy/mask-numbers.ts';
import { exitCode } from './exit-code.ts';

/** Milliseconds requests under way may take to be answered once the process can no longer be trusted. */
const patience = 10_000;

/** The error's message for the log, without personal identity numbers. */
const messageOf = (error: unknown): string =>
  maskNumbers('log', error instanceof Error ? (error.stack ?? error.message) : String(error));

/**
 * Handles what nothing else has caught, rejections without a handler included: says where it happened, lets `finish`
 * take nothing more and answer what is under way, and ends the process, which is started again. Returns how to stop
 * that.
 */
export const lastResort = (say: (text: string) => void, finish: () => Promise<void>): (() => void) => {
  let isEnding = false;
  const end = (): never => process.exit(exitCode.internal);
  const handle = (error: unknown): void => {
    say(messageOf(error));
    if (isEnding) return;
    isEnding = true;
    setTimeout(end, patience);
    finish().then(end, (cause: unknown) => {
      say(messageOf(cause));
      end();
    });
  };
  process.on('uncaughtException', handle);
  return () => void process.off('uncaughtException', handle);
};
