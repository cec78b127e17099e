import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiskSpace, watchDiskSpace } from './disk-space.ts';

const megabyte = 1024 * 1024;

describe('the space of a disk', () => {
  let folder: string;
  let space: DiskSpace;
  let [time, left, looks] = [0, 0, 0];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'junheng-space-'));
    [time, left, looks] = [0, 1000 * megabyte, 0];
    space = watchDiskSpace(folder, {
      now: () => time,
      free: async () => {
        looks += 1;
        return left;
      },
    });
  });
  afterEach(async () => {
    await space.close();
    await rm(folder, { recursive: true });
  });
  /** Whether there is space when so many megabytes are free, a second later, and what lies in the folder then. */
  const at = async (megabytes: number): Promise<readonly [boolean, readonly string[]]> => {
    [time, left] = [time + 1000, megabytes * megabyte];
    return [await space.hasSpace(), await readdir(folder)];
  };

  it('measures free space at most once a second', async () => {
    await Promise.all([space.hasSpace(), space.hasSpace()]);
    time = 999;
    await space.hasSpace();
    expect(looks).toBe(1);
    time = 1000;
    await space.hasSpace();
    expect(looks).toBe(2);
  });

  it('keeps a ballast, refuses below 64 MB, and gives the ballast up below 16 MB until there is space again', async () => {
    expect(await at(1000)).toEqual([true, ['ballast']]);
    expect(await at(60)).toEqual([false, ['ballast']]);
    expect(await at(100)).toEqual([true, ['ballast']]);
    expect(await at(10)).toEqual([false, []]);
    // What the ballast held is for the database alone.
    expect(await at(74)).toEqual([false, []]);
    expect(await at(200)).toEqual([true, ['ballast']]);
  });

  it('assumes free space if the system does not report it', async () => {
    const nowhere = watchDiskSpace('/no/such/folder');
    expect(await nowhere.hasSpace()).toBe(true);
    await nowhere.close();
  });
});
