import { constants } from 'node:os';
import { main } from './main.ts';

/** The process around the command line: signals trigger one abort, the result sets the exit code. */
const controller = new AbortController();
// Closing a terminal sends SIGHUP; Windows also has Ctrl+Break.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
  if (signal in constants.signals) process.on(signal, () => controller.abort());
// The parent process has exited, so no signal can arrive any more. The listener does not keep the process alive.
process.on('disconnect', () => controller.abort());
process.channel?.unref();
// head`) is no fault of the command.|A reader that closes the pipe (`| head`) is not an error of the command.| head`)
// is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// A log on a full disk must not end a service that people still read from.
process.stderr.on('error', () => undefined);

process.exitCode = await main(process.argv.slice(2), process.env, controller.signal);
