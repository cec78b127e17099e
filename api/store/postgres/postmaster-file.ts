import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running PostgreSQL says about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  /** Folder of its socket; empty where it listens on the loopback address alone. */
  readonly socketFolder: string;
}

/** The lines of `postmaster.pid`: process, data folder, start time, port, socket folder, address, memory key, state. */
export const parsePostmasterFile = (text: string): PostmasterFile | undefined => {
  const lines = text.split(/\r?\n/);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return undefined;
  return { pid, port, socketFolder: (lines[4] ?? '').trim() };
};

/** `undefined`: there is none, or it is still being written. */
export const readPostmasterFile = async (cluster: string): Promise<PostmasterFile | undefined> => {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parsePostmasterFile(text);
};
