import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCode } from './exit-code.ts';
import { writeOutputs, writeTogether } from './write-outputs.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'junheng-write-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('files written together', () => {
  it('makes the folder with its parents and keeps what lies there', async () => {
    const folder = join(root, 'a', 'b');
    await writeTogether(folder, { 'plan.json': 'one' });
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await writeTogether(folder, { 'plan.json': 'two', 'run.json': 'run' });
    expect((await readdir(folder)).toSorted()).toEqual(['mine.txt', 'plan.json', 'run.json']);
    expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('two');
    expect(await readdir(join(root, 'a'))).toEqual(['b']);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    await expect(writeTogether(join(root, 'out'), { 'plan.json': 'one', 'no/such/place': 'two' })).rejects.toThrow(
      'ENOENT',
    );
    expect(await readdir(root)).toEqual([]);
  });

  it('puts the former files back when a later one cannot be moved', async () => {
    await writeFile(join(root, 'plan.json'), 'former');
    // Moving a folder with contents aside works; a name below a file does not.
    await writeFile(join(root, 'file'), 'x');
    await expect(writeTogether(root, { 'plan.json': 'new', 'file/run.json': 'run' })).rejects.toThrow();
    expect(await readFile(join(root, 'plan.json'), 'utf8')).toBe('former');
    expect((await readdir(root)).toSorted()).toEqual(['file', 'plan.json']);
  });
});

describe('a result whose folder no longer takes it', () => {
  it('saves unwritable output to the temporary folder, prints its path, and exits with an error', async () => {
    const notes: string[] = [];
    await mkdir(join(root, 'out'));
    await writeFile(join(root, 'out', 'file'), 'in the way');
    const terminal = { language: 'en' as const, note: (text: string) => void notes.push(text) };
    const { folder, failed } = await writeOutputs(terminal, join(root, 'out', 'file'), { 'plan.json': 'computed' });
    try {
      expect(failed).toBe(exitCode.notWritten);
      expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('computed');
      expect((await stat(folder)).mode & 0o077).toBe(0);
      expect(notes.join()).toContain(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
