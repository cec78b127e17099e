import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { program } from '../support/program.ts';
import type { Victim } from './blows.ts';
import type { DatabaseApart } from './database-apart.ts';

const freePort = async (): Promise<number> => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

export interface ServiceApart {
  readonly address: string;
  /** Kills with SIGKILL. */
  readonly kill: (victim: Victim) => Promise<void>;
  /** Stops everything in order; the exit codes of web and worker. */
  readonly stop: () => Promise<readonly (number | null)[]>;
  /** Processes that ended without a signal, with their exit codes. */
  readonly gaveUp: () => readonly string[];
  /** The last of what was said on standard error. */
  readonly said: () => string;
}

/** Characters of standard error that are kept. */
const kept = 6000;

/**
 * A web process and a worker on one database, each begun again whenever it ends, as a system's supervisor would; a
 * PostgreSQL of the data folder is theirs to have back.
 */
export const serveApart = async (data: string, database: DatabaseApart): Promise<ServiceApart> => {
  const port = await freePort();
  let stopping = false;
  let said = '';
  const running = new Map<'web' | 'worker', ChildProcess>();
  const codes: (number | null)[] = [];
  const gaveUp: string[] = [];
  const begin = (role: 'web' | 'worker'): void => {
    const child = spawn(
      process.execPath,
      [program, 'serve', '--role', role, '--data', data, '--port', String(port), '--lang', 'en'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DATABASE_URL: database.given } },
    );
    running.set(role, child);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-kept);
    });
    child.once('exit', (code, signal) => {
      if (stopping) codes.push(code);
      else {
        if (signal !== 'SIGKILL') gaveUp.push(`${role}: ${code ?? signal}`);
        begin(role);
      }
    });
  };
  begin('web');
  begin('worker');
  return {
    address: `http://127.0.0.1:${port}`,
    kill: async (victim) => {
      if (victim === 'postgres') await database.killAll();
      else if (victim === 'backend') await database.killOne();
      else running.get(victim)?.kill('SIGKILL');
    },
    stop: async () => {
      stopping = true;
      const all = [...running.values()].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const ended = all.map((child) => once(child, 'exit'));
      for (const child of all) child.kill('SIGTERM');
      await Promise.all(ended);
      return codes;
    },
    gaveUp: () => gaveUp,
    said: () => said,
  };
};
