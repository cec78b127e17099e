import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { message } from '../../src/text/message.ts';

const outputFault = (
  column: string,
  found: string,
  expected: string,
  remedy = 'cli.output.choose_another',
  values: Readonly<Record<string, string>> = {},
): Fault => ({
  severity: 'error',
  place: 'cli.place.command_line',
  row: null,
  column,
  found,
  expected: message(expected, values),
  remedy: message(remedy, values),
});

/** The error of a file system as the sentence that names it. */
const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'not_a_folder',
  EEXIST: 'not_a_folder',
  EACCES: 'not_writable',
  EPERM: 'not_writable',
  EROFS: 'read_only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'name_too_long',
};

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';

/** Why results cannot be written, in a sentence of the catalogue. */
export const outputReason = (error: unknown): string => `cli.output.${reasons[codeOf(error)] ?? 'unreachable'}`;

/** Another process may make the same folder. */
const ignoreExisting = (error: unknown): void => {
  if (codeOf(error) !== 'EEXIST') throw error;
};

/** Removes `folder` and its parents up to `first`, as long as they are empty. */
export const removeEmpty = async (folder: string, first: string | undefined): Promise<void> => {
  if (first === undefined) return;
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    const removed = await rmdir(path).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
};

/** Bytes that are written to prove that there is space; the smallest result is about this large. */
const probeBytes = 64 * 1024;

/** Makes a folder with its parents; returns the first that was made. The error is that of the first that could not be. */
export const makeFolder = async (target: string): Promise<string | undefined> => {
  let first: string | undefined;
  for (let path = target; (await stat(path).catch(() => undefined)) === undefined; path = dirname(path)) {
    first = path;
    if (path === dirname(path)) break;
  }
  // mkdir with `recursive` reports a read-only file system as a missing folder.
  if (first !== undefined) await mkdir(first).catch(ignoreExisting);
  await mkdir(target, { recursive: true });
  return first;
};

/** Makes the folder, writes a file into it, and removes both again. */
const probe = async (folder: string): Promise<void> => {
  const target = resolve(folder);
  const first = await makeFolder(target);
  const own = join(target, `.junheng-${randomUUID()}`);
  try {
    await mkdir(own);
    const file = await open(join(own, 'probe'), 'wx');
    try {
      await file.writeFile(new Uint8Array(probeBytes));
      // Some network file systems report a full disk only here.
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await rm(own, { recursive: true, force: true });
    await removeEmpty(target, first);
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Proves before any work that results can be written to the folder: a file is written there and removed. `names`: the
 * files to come; a folder that bears such a name could not be replaced.
 */
export const outputFaults = async (folder: string, names: readonly string[] = []): Promise<readonly Fault[]> => {
  try {
    await probe(folder);
  } catch (error) {
    return [outputFault('--out', folder, outputReason(error))];
  }
  const taken = await Promise.all(names.map((name) => isFolder(join(folder, name))));
  return names
    .filter((_name, index) => taken[index])
    .map((name) => outputFault('--out', join(folder, name), 'cli.output.folder_in_the_way', 'cli.output.move_folder'));
};

/**
 * The same for a result that is one file: its folder takes it, and the path names a file. `column` is the word or option
 * that names it; `fallback` is the file name that is suggested for a folder.
 */
export const outputFileFaults = async (
  path: string,
  {
    column = '--out',
    fallback,
    replace,
  }: { readonly column?: string; readonly fallback: string; readonly replace: boolean },
): Promise<readonly Fault[]> => {
  const target = resolve(path);
  if (path.endsWith('/') || path.endsWith(sep) || (await isFolder(target)))
    return [
      outputFault(column, path, 'cli.output.is_a_folder', 'cli.output.name_a_file', { file: join(path, fallback) }),
    ];
  const faults = (await outputFaults(dirname(target))).map((fault) => ({ ...fault, column, found: path }));
  if (faults.length > 0 || replace) return faults;
  const exists = await access(target).then(
    () => true,
    () => false,
  );
  return exists ? [outputFault(column, path, 'cli.output.file_exists', 'cli.output.name_another_file')] : [];
};

/**
 * Whether a data folder can be there. Writes nothing: a service on a full disk still starts, so that people sign in and
 * read.
 */
export const dataFolderFaults = async (folder: string): Promise<readonly Fault[]> => {
  const fault = (expected: string): readonly Fault[] => [
    outputFault('--data', folder, expected, 'cli.output.choose_another_data'),
  ];
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) {
      if (path === dirname(path)) return fault('cli.output.unreachable');
      continue;
    }
    if (!found.isDirectory()) return fault('cli.output.not_a_folder');
    return access(path, constants.W_OK).then(
      () => [],
      () => fault('cli.output.not_writable'),
    );
  }
};
