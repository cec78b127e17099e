import { constants } from 'node:os';
import { main } from './main.ts';

/** The process around the command line: signals become one abort, the result becomes the exit code. */
const controller = new AbortController();
// A terminal that is closed hangs up; Windows knows Ctrl+Break besides.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
  if (signal in constants.signals) process.on(signal, () => controller.abort());
// Whoever started it has vanished, and nobody could stop it any more. Hearing of that keeps nothing alive.
process.on('disconnect', () => controller.abort());
process.channel?.unref();
// A reader that has seen enough (`| head`) is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// A log on a full disk must not end a service that people still read from.
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2), process.env, controller.signal);
