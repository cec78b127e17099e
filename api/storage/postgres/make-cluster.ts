import { randomBytes } from 'node:crypto';
import { access, chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { InputError } from '../../../src/errors.ts';
import type { Layout } from './layout.ts';
import { type Programs, programPath } from './programs.ts';
import { runProgram } from './run-program.ts';
import type { SystemAccount } from './system-account.ts';

/** The superuser of the embedded database, used only by the service. */
export const superuser = 'junheng';

const aside = 'cluster-new-';

/** Leftovers of a making that was cut short: those whose process is gone. */
const clearLeftovers = async (home: string): Promise<void> => {
  for (const name of await readdir(home)) {
    if (!name.startsWith(aside)) continue;
    const pid = Number(name.slice(aside.length).split('-')[0]);
    try {
      process.kill(pid, 0);
    } catch {
      await rm(join(home, name), { recursive: true, force: true });
    }
  }
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Attempts at a tenth of a second: on Windows a scanner may hold files that were just made. */
const mostMoves = 50;

/** Moves the whole cluster into place; where another service was sooner, its own stays. */
const moveInto = async (folder: string, cluster: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await rename(folder, cluster);
    } catch (error) {
      if (await isThere(cluster)) return;
      if (process.platform !== 'win32' || attempt === mostMoves) throw error;
      await wait(100);
    }
};

/** What initdb wrote before it gave up, its own reasons first. */
const makingFailure = (error: unknown): InputError => {
  const said = error instanceof Error ? error.message : String(error);
  const reasons = said
    .split('\n')
    .filter((line) => /error|fatal|panic|hint|could not|cannot|denied|ENOENT|EACCES/i.test(line));
  return new InputError(
    'postgres_make',
    (reasons.length === 0 ? said : reasons.join(' | ')).slice(0, 1000),
    'Mend what it names, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    { cause: error },
  );
};

/** Data written by another major version cannot be read by this one. */
const checkVersion = async (cluster: string, programs: Programs): Promise<void> => {
  const written = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  const [major] = programs.version.split('.');
  if (written === major) return;
  throw new InputError(
    'postgres_version',
    `The data were written by PostgreSQL ${written}; this is ${major}.`,
    'Make a backup with the version of Junheng that wrote them (command backup) and restore it into a new data folder.',
  );
};

const password = async (layout: Layout, account: SystemAccount | null): Promise<string> => {
  // `wx`: two services that begin together agree on the first one's.
  await writeFile(layout.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  if (account !== null) await chown(layout.passwordFile, account.uid, account.gid);
  return layout.passwordFile;
};

/**
 * Makes the cluster where there is none: checksums, UTF-8, order of text by code point, the same on every machine.
 * It is made aside and moved into place, so that it is either whole or not there; of two that make it, one is kept.
 */
export const makeCluster = async (layout: Layout, programs: Programs, account: SystemAccount | null): Promise<void> => {
  await clearLeftovers(layout.home);
  if (await isThere(layout.cluster)) return checkVersion(layout.cluster, programs);
  const folder = join(layout.home, `${aside}${process.pid}-${randomBytes(4).toString('hex')}`);
  const method = layout.socketFolder === null ? 'scram-sha-256' : 'trust';
  await runProgram(
    programPath(programs, 'initdb'),
    [
      `--pgdata=${folder}`,
      `--username=${superuser}`,
      `--pwfile=${await password(layout, account)}`,
      `--auth-local=${method}`,
      '--auth-host=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      // PostgreSQL brings the order and the letters along; of the system's own locales every system has this one.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    layout.home,
    account,
  ).catch((error: unknown) => {
    throw makingFailure(error);
  });
  await moveInto(folder, layout.cluster).finally(() => rm(folder, { recursive: true, force: true }));
};
