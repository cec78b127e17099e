import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputFaults, writeTogether } from './output-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'junheng-out-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the output folder', () => {
  it('is made with its parents, and what lies there already stays', async () => {
    const folder = join(root, 'a', 'b');
    await writeTogether(folder, { 'plan.json': 'one' });
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await writeTogether(folder, { 'plan.json': 'two', 'run.json': 'run' });
    expect((await readdir(folder)).toSorted()).toEqual(['mine.txt', 'plan.json', 'run.json']);
    expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('two');
    expect(await readdir(join(root, 'a'))).toEqual(['b']);
  });

  it('leaves nothing half-written behind when a file cannot be written', async () => {
    const folder = join(root, 'out');
    await expect(writeTogether(folder, { 'plan.json': 'one', 'no/such/place': 'two' })).rejects.toThrow('ENOENT');
    expect(await readdir(root)).toEqual([]);
  });

  it('is refused before any work where a file is in the way', async () => {
    await writeFile(join(root, 'file'), 'x');
    expect(await outputFaults(join(root, 'new', 'folder'))).toEqual([]);
    const [at, below] = [await outputFaults(join(root, 'file')), await outputFaults(join(root, 'file', 'below'))];
    expect([at, below].map((faults) => faults.map((fault) => fault.expected.key))).toEqual([
      ['cli.output.not_a_folder'],
      ['cli.output.not_a_folder'],
    ]);
  });
});
