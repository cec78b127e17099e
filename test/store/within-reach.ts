import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths of a program of the project and of Node that another account can read. */
export interface Program {
  readonly node: string;
  readonly file: string;
  readonly remove: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All of the project but its history: a list of parts would miss the one that is imported next. */
const parts = (): readonly string[] => readdirSync(root).filter((name) => name !== '.git');

const mayRead = (uid: number, file: string): boolean => {
  const probe = ['--eval', `require('node:fs').accessSync(${JSON.stringify(file)})`];
  return spawnSync(process.execPath, probe, { uid, gid: uid }).status === 0;
};

/**
 * A program of the project where another account reaches it. A clone may lie in a folder that is its owner's alone:
 * then it is linked, or copied where links do not reach, into one that is everybody's to read.
 */
export const withinReach = async (file: string, uid: number): Promise<Program> => {
  if (mayRead(uid, file)) return { node: process.execPath, file, remove: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'junheng-within-reach-'));
  await chmod(folder, 0o755);
  const sources = parts().map((part) => join(root, part));
  const taken = (how: string): boolean => spawnSync('cp', [how, ...sources, folder]).status === 0;
  if (!taken('-al') && !taken('-a')) throw new Error(`the project could not be brought within reach in ${folder}`);
  const there = (path: string): string => {
    const inside = relative(root, path);
    return inside.startsWith('..') ? path : join(folder, inside);
  };
  return {
    node: there(process.execPath),
    file: there(file),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
