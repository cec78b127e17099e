import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyDisk } from '../store/tiny-disk.ts';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);
const space = await workspace();
const district = space.at('district');
const results = ['plan.json', 'plan.xlsx', 'run.json'];
const disk = await tinyDisk(1);
const large = await tinyDisk(16);

beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--profile', 'mixed', '--seed', '3'];
  await junheng('generate', ...words, '--out', district);
});
afterAll(async () => {
  await disk?.remove();
  await large?.remove();
});

describe('plan --out', () => {
  it('writes into an existing folder and keeps the files of others', async () => {
    await mkdir(space.at('mine'));
    await writeFile(space.at('mine', 'notes.txt'), 'mine');
    expect((await junheng('plan', district, '--out', space.at('mine'))).code).toBe(0);
    expect(await space.list('mine')).toEqual(['notes.txt', ...results]);
  });

  it('refuses a file in the way before it solves', async () => {
    const file = await space.file('file', 'x');
    const end = await junheng('plan', district, '--out', file, '--lang', 'en');
    expect([end.code, end.err]).toEqual([2, expect.stringContaining('A file is here, not a folder')]);
  });

  it.runIf(large !== null)('writes to the root of a mounted file system', async () => {
    const path = large?.path ?? '';
    expect((await junheng('plan', district, '--out', path)).code).toBe(0);
    const plan = JSON.parse(await readFile(join(path, 'plan.json'), 'utf8'));
    expect(plan.transfers.length).toBeGreaterThan(0);
  });

  it.runIf(large !== null)('refuses a read-only file system before it solves', async () => {
    const path = large?.path ?? '';
    await run('mount', ['-o', 'remount,ro', path]);
    try {
      const end = await junheng('plan', district, '--out', join(path, 'new'), '--lang', 'en');
      expect([end.code, end.err]).toEqual([2, expect.stringContaining('read-only')]);
    } finally {
      await run('mount', ['-o', 'remount,rw', path]);
    }
  });

  it.runIf(disk !== null)('refuses a full disk before it solves', async () => {
    const path = disk?.path ?? '';
    const ballast = join(path, 'ballast');
    await writeFile(ballast, Buffer.alloc(2 * 1024 * 1024)).catch(() => undefined);
    const end = await junheng('plan', district, '--out', path, '--lang', 'en');
    expect([end.code, end.err]).toEqual([2, expect.stringContaining('no space left')]);
    await rm(ballast);
  });

  it.runIf(disk !== null)('rescues the plan when the disk fills up during the solve', async () => {
    const path = disk?.path ?? '';
    // Enough for the check before the solve, which makes two folders and a file; not for three results.
    await run('mount', ['-o', 'remount,nr_inodes=5', path]);
    const end = await junheng('plan', district, '--out', join(path, 'out'), '--lang', 'en');
    const [, rescued = ''] = end.err.match(/They are safe in (\S+)\. /) ?? [];
    expect([end.code, rescued]).toEqual([74, expect.stringContaining('junheng-rescued-')]);
    const plan = JSON.parse(await readFile(join(rescued, 'plan.json'), 'utf8'));
    expect(plan.transfers.length).toBeGreaterThan(0);
    expect(await readdir(path)).toEqual([]);
    await rm(rescued, { recursive: true });
  });
});

describe('decision --out', () => {
  it('says that a folder is none of its files', async () => {
    const end = await junheng('decision', district, 'plan.json', '--out', space.at('mine'), '--lang', 'en');
    expect(end.code).toBe(2);
    expect(end.err).toContain('This is a folder');
    expect(end.err).toContain(space.at('mine', 'decision.json'));
  });
});

describe('person --out', () => {
  it('says that a folder is none of its files', async () => {
    const end = await junheng('person', 'export', 'T1', '--out', space.at(), '--lang', 'en');
    expect([end.code, end.err]).toEqual([2, expect.stringContaining('This is a folder')]);
  });
});
