import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../../../src/fault.ts';
import { success } from '../../../src/result.ts';
import { message } from '../../../src/text/message.ts';
import { readProviderSettings } from '../../http/auth/oidc/settings.ts';
import { readPublicAddress } from '../../http/public-address.ts';
import { type RunningServer, serviceRoles, startServer } from '../../http/server.ts';
import { usualDataFolder } from '../../storage/data-folder.ts';
import { explained } from '../../storage/postgres/explained.ts';
import { type Command, outJson, refuse } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { startedAs } from '../invocation.ts';
import { lastResort } from '../last-resort.ts';
import { openBrowser } from '../open-browser.ts';
import { dataFolderFaults } from '../output-folder.ts';
import { say, type Terminal } from '../terminal.ts';
import { storeFault } from '../with-database.ts';

const defaultPort = 3000;

/** Errors of listening that a person can do something about. */
const listenFault = (error: unknown, host: string, port: number): Fault | undefined => {
  const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (syscall !== 'listen' && syscall !== 'bind' && syscall !== 'getaddrinfo') return undefined;
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

const addressFault = (found: string): Fault => ({
  severity: 'error',
  place: 'cli.place.command_line',
  row: null,
  column: '--public-address',
  found,
  expected: message('cli.serve.bad_public_address'),
  remedy: message('cli.serve.public_address_form'),
});

/** The option that other commands need to find this data folder, with a space before it. */
const dataOption = (data: string): string => {
  if (data === usualDataFolder()) return '';
  return /^[\w./:\\-]+$/.test(data) ? ` --data ${data}` : ` --data "${data}"`;
};

/** Where the service is reached, and on the very first start the one account there is, with its secret. */
const tellStart = (terminal: Terminal, { address, firstAccount }: RunningServer, data: string): void => {
  const created = firstAccount === null ? null : { login: firstAccount.login, secret: firstAccount.secret };
  if (terminal.json) {
    outJson(terminal, { ok: true, address, ...(created === null ? {} : { firstAccount: created }) });
    return;
  }
  terminal.out(
    address === null ? say(terminal, 'cli.serve.working') : say(terminal, 'cli.serve.listening', { address }),
  );
  if (created !== null)
    terminal.out(
      say(terminal, 'cli.serve.first_account', { ...created, program: startedAs(), data: dataOption(data) }),
    );
};

/** Runs the HTTP service with the page, the worker that makes plans, or both, until a stop signal. */
export const serve: Command = {
  command: 'serve',
  positionals: [],
  options: [
    { name: 'port', kind: 'whole', least: 0, most: 65_535, default: defaultPort },
    { name: 'host', kind: 'text', value: 'ADDRESS', default: '127.0.0.1' },
    { name: 'data', kind: 'text', value: 'DIR' },
    { name: 'public-address', kind: 'text', value: 'URL' },
    { name: 'trusted-proxies', kind: 'text', value: 'LIST' },
    { name: 'role', kind: 'choice', choices: serviceRoles, default: 'all' },
  ],
  examples: ['serve', 'serve --port 8080 --data /srv/junheng'],
  run: async (given, terminal) => {
    const [host, port] = [given.text('host') ?? '127.0.0.1', given.whole('port') ?? defaultPort];
    const data = given.text('data') ?? usualDataFolder();
    const named = given.text('public-address') ?? null;
    const publicAddress = named === null ? null : (readPublicAddress(named) ?? null);
    // A worker has no page to sign in at.
    const role = serviceRoles.find((one) => one === given.text('role')) ?? 'all';
    const provider = role === 'worker' ? success(null) : readProviderSettings(process.env, publicAddress);
    const faults = [
      ...(await dataFolderFaults(data)),
      ...(named !== null && publicAddress === null ? [addressFault(named)] : []),
      ...(provider.ok ? [] : provider.faults),
    ];
    if (faults.length > 0 || !provider.ok) return refuse(terminal, faults);
    try {
      await mkdir(join(data, 'datasets'), { recursive: true }).catch((error: unknown) => {
        throw explained(error, data);
      });
      // Solving processes keep here what they compiled: it is half of the next one's start.
      process.env.NODE_COMPILE_CACHE ||= join(data, 'cache');
      const server = await startServer({
        role,
        host,
        port,
        data,
        databaseUrl: process.env.DATABASE_URL || null,
        publicAddress,
        identityProvider: provider.value,
        trustedProxies: given.text('trusted-proxies')?.split(/[\s,]+/) ?? [],
        firstNames: {
          district: say(terminal, 'access.first.district'),
          account: say(terminal, 'access.first.account'),
        },
        onFailure: terminal.note,
      });
      const noLonger = lastResort(terminal.note, server.close);
      tellStart(terminal, server, data);
      // The launcher starts again what dies from here on; a start that fails is the caller's to mend.
      if (process.connected) process.send?.('serving');
      // Set by the start file of a portable folder.
      if (process.env.JUNHENG_BROWSER === 'open' && server.address !== null) openBrowser(server.address);
      terminal.note(say(terminal, 'cli.serve.stop'));
      if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
      terminal.note(say(terminal, 'cli.serve.stopping'));
      await server.close();
      noLonger();
      return exitCode.done;
    } catch (error) {
      const fault = listenFault(error, host, port) ?? storeFault(error, basename(data));
      if (fault === undefined) throw error;
      return refuse(terminal, [fault]);
    }
  },
};
