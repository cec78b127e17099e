import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The account PostgreSQL runs under where the service itself runs as root, which PostgreSQL refuses. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`, as every Linux has it. */
const nobody: SystemAccount = { uid: 65_534, gid: 65_534 };

/** `null`: the service's own account, which is not root. */
export const postgresAccount = (uid: number | undefined = process.getuid?.()): SystemAccount | null =>
  uid === 0 ? nobody : null;

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
