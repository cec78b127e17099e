import { createHash, randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readlink, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../../src/errors.ts';
import { isReachable, type SystemAccount } from './system-account.ts';

/** The folders of one embedded database. */
export interface Layout {
  /** Of PostgreSQL's own account, closed to everybody else. */
  readonly home: string;
  /** PostgreSQL's data folder. */
  readonly cluster: string;
  /** `null`: the loopback address and a password instead of a socket. */
  readonly socketFolder: string | null;
  readonly passwordFile: string;
  readonly startLog: string;
}

/** The address of a socket may have 107 bytes; some systems allow fewer. */
const longestSocketPath = 99;
export const socketName = '.s.PGSQL.5432';

const shortName = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16);

const own = async (folder: string, mode: number, account: SystemAccount | null): Promise<void> => {
  await mkdir(folder, { recursive: true });
  if (account !== null) await chown(folder, account.uid, account.gid);
  if (process.platform !== 'win32') await chmod(folder, mode);
};

/** A folder in the system's temporary folder. It is refused if another account created it. */
const ownShortFolder = async (folder: string, account: SystemAccount | null): Promise<void> => {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const owners = [process.getuid?.(), account?.uid];
  if (!found.isDirectory() || !owners.includes(found.uid))
    throw new InputError(
      'socket_folder_taken',
      `${folder} belongs to another account.`,
      'Remove it, or choose a data folder with a shorter path.',
    );
  await own(folder, 0o700, account);
};

/** Where root's data are stored if PostgreSQL's account has no access to the requested folder. */
const systemFolder = '/var/lib/junheng';

/**
 * `data/postgres`, made as PostgreSQL's account needs it. Where that account cannot pass through the folders above
 * (a data folder below /root), `data/postgres` is a link to a folder below /var/lib/junheng.
 */
const openHome = async (data: string, account: SystemAccount | null): Promise<string> => {
  await mkdir(data, { recursive: true });
  const whole = await realpath(data);
  const home = join(whole, 'postgres');
  if (account === null) {
    await own(home, 0o700, account);
    return home;
  }
  // The folder is the service's own: others may pass through it, and still not look into it.
  await chmod(whole, 0o711);
  const linked = await readlink(home).catch(() => undefined);
  if (linked === undefined && (await isReachable(whole, account))) {
    await own(home, 0o700, account);
    return home;
  }
  if (linked !== undefined) return linked;
  // A name of its own each time: a data folder that was removed and made again does not find the old one's data.
  const away = join(systemFolder, randomBytes(8).toString('hex'));
  await mkdir(systemFolder, { recursive: true });
  await chmod(systemFolder, 0o711);
  await own(away, 0o700, account);
  try {
    await symlink(away, home);
    return away;
  } catch (error) {
    await rm(away, { recursive: true, force: true });
    // Another service has made the link in the meantime.
    const other = await readlink(home).catch(() => undefined);
    if (other === undefined) throw error;
    return other;
  }
};

/** Makes the folders of the embedded database of a data folder, closed to other accounts. */
export const openLayout = async (
  data: string,
  account: SystemAccount | null,
  access: 'socket' | 'loopback',
): Promise<Layout> => {
  const home = await openHome(data, account);
  const inHome = join(home, 'socket');
  const short = join(tmpdir(), `junheng-${shortName(home)}`);
  const fits = Buffer.byteLength(join(inHome, socketName)) <= longestSocketPath;
  const socketFolder = access === 'loopback' ? null : fits ? inHome : short;
  if (socketFolder === inHome) await own(inHome, 0o700, account);
  if (socketFolder === short) await ownShortFolder(short, account);
  return {
    home,
    cluster: join(home, 'cluster'),
    socketFolder,
    passwordFile: join(home, 'password'),
    startLog: join(home, 'start.log'),
  };
};
