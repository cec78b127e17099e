import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolderFaults, outputFaults, outputFileFaults } from './output-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'junheng-out-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The tests may run as root, which writes everywhere. */
const asOrdinaryAccount = async <T>(act: () => Promise<T>): Promise<T> => {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
};

const keys = (faults: Awaited<ReturnType<typeof outputFaults>>) => faults.map(({ expected }) => expected.key);

describe('the check of an output folder', () => {
  it('accepts a new folder below a new one, and leaves neither behind', async () => {
    expect(await outputFaults(join(root, 'new', 'folder'))).toEqual([]);
    expect(await readdir(root)).toEqual([]);
  });

  it('accepts an existing folder and leaves its files alone', async () => {
    await writeFile(join(root, 'mine.txt'), 'mine');
    expect(await outputFaults(root, ['plan.json'])).toEqual([]);
    expect(await readdir(root)).toEqual(['mine.txt']);
  });

  it('refuses a path at or below a file', async () => {
    await writeFile(join(root, 'file'), 'x');
    for (const path of ['file', join('file', 'below')])
      expect(keys(await outputFaults(join(root, path))), path).toEqual(['cli.output.not_a_folder']);
  });

  it('refuses a folder that bears the name of a result', async () => {
    await mkdir(join(root, 'plan.json'));
    expect(keys(await outputFaults(root, ['plan.json', 'run.json']))).toEqual(['cli.output.folder_in_the_way']);
  });

  it('refuses a folder in which this account may not write', async () => {
    await chmod(root, 0o711);
    await mkdir(join(root, 'closed'), { mode: 0o555 });
    const keysIn = async (path: string) => keys(await asOrdinaryAccount(() => outputFaults(join(root, path))));
    expect(await keysIn('closed')).toEqual(['cli.output.not_writable']);
    expect(await keysIn(join('closed', 'new'))).toEqual(['cli.output.not_writable']);
  });

  it('refuses a name the file system does not take', async () => {
    expect(keys(await outputFaults(join(root, 'x'.repeat(300))))).toEqual(['cli.output.name_too_long']);
    expect(keys(await outputFaults(join(root, 'a\0b')))).toEqual(['cli.output.unreachable']);
  });
});

describe('the check of an output file', () => {
  const options = { fallback: 'person.json', replace: false };

  it('refuses a folder and suggests a file in it', async () => {
    for (const path of [root, `${root}/`, join(root, 'new/')]) {
      const [fault] = await outputFileFaults(path, options);
      expect(fault?.expected.key, path).toBe('cli.output.is_a_folder');
      expect(fault?.remedy.values.file).toBe(join(path, 'person.json'));
    }
  });

  it('refuses an existing file only where it is not to be replaced', async () => {
    const file = join(root, 'file');
    await writeFile(file, 'x');
    expect(keys(await outputFileFaults(file, options))).toEqual(['cli.output.file_exists']);
    expect(await outputFileFaults(file, { ...options, replace: true })).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe('x');
  });
});

describe('the check of a data folder', () => {
  it('refuses a file in its place', async () => {
    await writeFile(join(root, 'file'), 'x');
    expect(keys(await dataFolderFaults(join(root, 'file')))).toEqual(['cli.output.not_a_folder']);
    expect(await dataFolderFaults(join(root, 'data'))).toEqual([]);
  });
});
