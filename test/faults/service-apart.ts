import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPostmasterFile } from '../../api/store/postgres/postmaster-file.ts';

const program = fileURLToPath(new URL('../../api/cli.ts', import.meta.url));

const freePort = async (): Promise<number> => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

export type Victim = 'web' | 'worker' | 'postgres';

export interface ServiceApart {
  readonly address: string;
  /** Kills with a signal nobody can hear. */
  readonly kill: (victim: Victim) => Promise<void>;
  /** Stops everything in order; the exit codes of web and worker. */
  readonly stop: () => Promise<readonly (number | null)[]>;
  /** Whatever was said on standard error. */
  readonly said: () => string;
}

/**
 * A web process and a worker on one data folder, each begun again whenever it ends, as a system's supervisor would; their
 * PostgreSQL is theirs to have back.
 */
export const serveApart = async (data: string): Promise<ServiceApart> => {
  const port = await freePort();
  let stopping = false;
  let said = '';
  const running = new Map<'web' | 'worker', ChildProcess>();
  const codes: (number | null)[] = [];
  const begin = (role: 'web' | 'worker'): void => {
    const child = spawn(
      process.execPath,
      [program, 'serve', '--role', role, '--data', data, '--port', String(port), '--lang', 'en'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DATABASE_URL: '' } },
    );
    running.set(role, child);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('exit', (code) => {
      if (stopping) codes.push(code);
      else begin(role);
    });
  };
  begin('web');
  begin('worker');
  return {
    address: `http://127.0.0.1:${port}`,
    kill: async (victim) => {
      if (victim !== 'postgres') running.get(victim)?.kill('SIGKILL');
      else {
        const file = await readPostmasterFile(join(data, 'postgres', 'cluster'));
        if (file !== undefined) process.kill(file.pid, 'SIGKILL');
      }
    },
    stop: async () => {
      stopping = true;
      const all = [...running.values()].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const ended = all.map((child) => once(child, 'exit'));
      for (const child of all) child.kill('SIGTERM');
      await Promise.all(ended);
      return codes;
    },
    said: () => said,
  };
};
