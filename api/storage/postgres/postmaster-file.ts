import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running PostgreSQL says about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  /** Its data folder in the letters of the system, which on Windows are not always UTF-8. */
  readonly folder: Buffer;
  /** Folder of its socket; empty where it listens on the loopback address alone. */
  readonly socketFolder: string;
}

/** The lines of `postmaster.pid`: process, data folder, start time, port, socket folder, address, memory key, state. */
export const parsePostmasterFile = (bytes: Buffer): PostmasterFile | undefined => {
  const lines = bytes.toString('utf8').split(/\r?\n/);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return undefined;
  const [, folder = ''] = bytes.toString('latin1').split(/\r?\n/);
  return { pid, port, folder: Buffer.from(folder, 'latin1'), socketFolder: (lines[4] ?? '').trim() };
};

/** `undefined`: there is none, or it is still being written. */
export const readPostmasterFile = async (cluster: string): Promise<PostmasterFile | undefined> => {
  const bytes = await readFile(join(cluster, 'postmaster.pid')).catch(() => undefined);
  return bytes === undefined ? undefined : parsePostmasterFile(bytes);
};
