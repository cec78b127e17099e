import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolders } from './temporary-folders.ts';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-work-'));
});
afterAll(() => rm(data, { recursive: true }));

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
const of = (holder: number, locks: readonly number[]) =>
  temporaryFolders({ data, holder, living: async () => new Set(locks) });

/** The number of no process. */
const noProcess = 999_999_999;

describe('working folders', () => {
  it('lie below the data folder, closed to other accounts, and are removed however the work ends', async () => {
    const { lend, close } = of(1, []);
    const lent: string[] = [];
    const modes = await lend(async (folder) => {
      lent.push(folder);
      await writeFile(join(folder, 'teachers.csv'), 'x');
      return [(await stat(folder)).mode & 0o077, (await stat(dirname(folder))).mode & 0o077];
    });
    expect(modes).toEqual([0, 0]);
    const failing = lend(async (folder) => {
      lent.push(folder);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    for (const folder of lent) {
      expect(folder.startsWith(data)).toBe(true);
      expect(await isThere(folder)).toBe(false);
    }
    await close();
    expect(await readdir(join(data, 'work'))).toEqual([]);
  });

  it('deletes only folders whose process has ended and holds no lock', async () => {
    const ended = [`7-${noProcess}`, `8-${process.pid}`, `9-${process.ppid}`];
    const kept = [`1-${process.pid}`, `2-${noProcess}`, `3-${process.ppid}`, 'notes'];
    for (const name of [...ended, ...kept]) await mkdir(join(data, 'work', name, 'one'), { recursive: true });
    const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(data, 'work', `9-${process.ppid}`), before, before);
    await of(1, [2]).sweep();
    expect((await readdir(join(data, 'work'))).toSorted()).toEqual(kept.toSorted());
  });

  it('sweeps nothing where nothing was ever kept', async () => {
    const none = temporaryFolders({
      data: join(data, 'none'),
      holder: 1,
      living: () => Promise.reject(new Error('no')),
    });
    await none.sweep();
    await none.close();
  });
});
