import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Layout } from './layout.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { type Programs, programPath } from './programs.ts';
import { programEnvironment, runProgram } from './run-program.ts';
import { settingsOf, writeSettings } from './settings.ts';
import type { SystemAccount } from './system-account.ts';

export interface PostmasterSetup {
  readonly layout: Layout;
  readonly programs: Programs;
  readonly account: SystemAccount | null;
  readonly settings: Readonly<Record<string, string>>;
}

/** Milliseconds after which a PostgreSQL that has not written its lock file has failed. */
const longestSilence = 10_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const anyPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The same port as before where it is free, so that connections find the database again after a crash. */
const choosePort = async (setup: PostmasterSetup, before: number | null): Promise<number | null> => {
  if (setup.layout.socketFolder !== null) return null;
  return before !== null && (await isFree(before)) ? before : anyPort();
};

/**
 * Starts PostgreSQL in a session of its own, so that an interrupt at the terminal reaches only the service, which then
 * stops it in order. Resolves as soon as it is under way, with a promise of its end.
 */
export const startPostmaster = async (
  setup: PostmasterSetup,
  portBefore: number | null,
): Promise<{ readonly ended: Promise<void> }> => {
  const { layout, programs, account } = setup;
  await writeSettings(layout, settingsOf(layout, await choosePort(setup, portBefore), setup.settings));
  if (process.platform === 'win32') {
    // pg_ctl gives up an administrator's rights, with which PostgreSQL would refuse to start.
    const words = ['start', '-W', '-D', layout.cluster, '-l', layout.startLog];
    await runProgram(programPath(programs, 'pg_ctl'), words, layout.home, account, 'leaves another');
    // It does not tell of the end; whether there is one by then, its lock file says.
    return { ended: wait(longestSilence, undefined, { ref: false }) };
  }
  const log = await open(layout.startLog, 'w', 0o600);
  try {
    const child = spawn(programPath(programs, 'postgres'), ['-D', layout.cluster], {
      cwd: layout.home,
      env: programEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      ...account,
    });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    child.unref();
    return { ended };
  } finally {
    await log.close();
  }
};

/**
 * Asks PostgreSQL to stop. `fast`: open transactions are rolled back, everything is brought to disk. `immediate`: at
 * once; the next start recovers what was acknowledged.
 */
export const requestStop = async (setup: PostmasterSetup, how: 'fast' | 'immediate'): Promise<void> => {
  const { layout, programs, account } = setup;
  if (process.platform === 'win32') {
    const words = ['stop', '-W', '-D', layout.cluster, '-m', how];
    return runProgram(programPath(programs, 'pg_ctl'), words, layout.home, account);
  }
  const file = await readPostmasterFile(layout.cluster);
  if (file === undefined) return;
  try {
    process.kill(file.pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
};
