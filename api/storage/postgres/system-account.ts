import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The account PostgreSQL runs under where the service itself runs as root, which PostgreSQL refuses. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/** The unprivileged account of every Linux; on macOS `_postgres`, which exists for this. */
const linuxAccount: SystemAccount = { uid: 65_534, gid: 65_534 };
const macAccount: SystemAccount = { uid: 216, gid: 216 };

/** Who owns data that are there already: a data folder an ordinary account began is gone on with under that account. */
export const ownerOf = async (cluster: string): Promise<SystemAccount | null> =>
  stat(cluster).then(
    ({ uid, gid }) => (uid === 0 ? null : { uid, gid }),
    () => null,
  );

/** The account for a service that runs as `uid`; `null`: its own, which is not root. Windows knows no numbers. */
export const postgresAccount = (uid: number | undefined, platform: string = process.platform): SystemAccount | null => {
  if (uid !== 0) return null;
  return platform === 'darwin' ? macAccount : linuxAccount;
};

const passable = 0o001;

/** Whether the account may pass through every folder down to this one; for our own account the system will tell. */
export const isReachable = async (folder: string, account: SystemAccount | null): Promise<boolean> => {
  if (account === null) return true;
  const { mode, uid } = await stat(folder);
  const mine = uid === account.uid && (mode & 0o100) !== 0;
  if (!mine && (mode & passable) === 0) return false;
  const above = dirname(folder);
  return above === folder || isReachable(above, account);
};
