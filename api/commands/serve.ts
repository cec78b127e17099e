import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { message } from '../../src/text/message.ts';
import { startServer } from '../server.ts';
import { type Command, outJson, refuse } from './command.ts';
import { exitCode } from './exit-code.ts';
import { outputFaults } from './output-folder.ts';
import { say } from './terminal.ts';

const defaultPort = 3000;

/** Errors of listening that a person can do something about. */
const listenFault = (error: unknown, host: string, port: number): Fault | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const fault = (column: string, found: string, expected: string, remedy: string): Fault => ({
    severity: 'error',
    place: 'cli.place.command_line',
    row: null,
    column,
    found,
    expected: message(expected, { port }),
    remedy: message(remedy, { port: port === 65_535 ? defaultPort : port + 1 }),
  });
  if (code === 'EADDRINUSE') return fault('--port', String(port), 'cli.serve.port_in_use', 'cli.serve.other_port');
  if (code === 'EACCES') return fault('--port', String(port), 'cli.serve.no_permission', 'cli.serve.other_port');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return fault('--host', host, 'cli.serve.bad_host', 'cli.serve.other_host');
  return undefined;
};

/** The HTTP service and the page, until it is told to stop. */
export const serve: Command = {
  command: 'serve',
  positionals: [],
  options: [
    { name: 'port', kind: 'whole', least: 0, most: 65_535 },
    { name: 'host', kind: 'text' },
    { name: 'data', kind: 'text' },
  ],
  run: async (given, terminal) => {
    const [host, port] = [given.text('host') ?? '127.0.0.1', given.whole('port') ?? defaultPort];
    const data = given.text('data') ?? null;
    if (data !== null) {
      const faults = await outputFaults(data);
      if (faults.length > 0) return refuse(terminal, faults);
      await mkdir(join(data, 'datasets'), { recursive: true });
    }
    try {
      const server = await startServer({ host, port, data, onFailure: terminal.note });
      if (terminal.json) outJson(terminal, { ok: true, address: server.address });
      else terminal.out(say(terminal, 'cli.serve.listening', { address: server.address }));
      terminal.note(say(terminal, 'cli.serve.stop'));
      if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
      terminal.note(say(terminal, 'cli.serve.stopping'));
      await server.close();
      return exitCode.done;
    } catch (error) {
      const fault = listenFault(error, host, port);
      if (fault === undefined) throw error;
      return refuse(terminal, [fault]);
    }
  },
};
