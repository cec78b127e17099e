import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepFolders, withOwnFolder } from './own-folder.ts';

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

it('a folder is lent to its owner alone, and gone afterwards, however it ends', async () => {
  const lent: string[] = [];
  const mode = await withOwnFolder(async (folder) => {
    lent.push(folder);
    await writeFile(join(folder, 'teachers.csv'), 'x');
    return (await stat(folder)).mode & 0o077;
  });
  expect(mode).toBe(0);
  const failing = withOwnFolder(async (folder) => {
    lent.push(folder);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  for (const folder of lent) expect(await isThere(folder)).toBe(false);
});

it('what a killed process left behind is removed after an hour, and nothing else', async () => {
  const names = ['junheng-files-test-old', 'junheng-files-test-new', 'junheng-other-test-old'];
  const [old = '', recent = '', other = ''] = names.map((name) => join(tmpdir(), name));
  for (const folder of [old, recent, other]) await mkdir(folder, { recursive: true });
  await writeFile(join(old, 'teachers.csv'), 'x');
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const folder of [old, other]) await utimes(folder, before, before);
  await sweepFolders(new Date());
  expect([await isThere(old), await isThere(recent), await isThere(other)]).toEqual([false, true, true]);
  for (const folder of [recent, other]) await rm(folder, { recursive: true });
});
