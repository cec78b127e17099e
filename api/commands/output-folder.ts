import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { message } from '../../src/text/message.ts';

/** Which option names the folder. */
type FolderOption = '--out' | '--data';

const remedies = { '--out': 'cli.output.choose_another', '--data': 'cli.output.choose_another_data' } as const;

const outputFault = (option: FolderOption, path: string, expected: string): Fault => ({
  severity: 'error',
  place: 'cli.place.command_line',
  row: null,
  column: option,
  found: path,
  expected: message(expected),
  remedy: message(remedies[option]),
});

/** Asked before any work is done: whether results, or data, can be put there. Creates nothing. */
export const outputFaults = async (folder: string, option: FolderOption = '--out'): Promise<readonly Fault[]> => {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) {
      if (path === dirname(path)) return [outputFault(option, folder, 'cli.output.unreachable')];
      continue;
    }
    if (!found.isDirectory()) return [outputFault(option, folder, 'cli.output.not_a_folder')];
    const writable = await access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
    return writable ? [] : [outputFault(option, folder, 'cli.output.not_writable')];
  }
};

/**
 * Writes all files or none: they are written beside the folder first and then renamed into it, so that a reader never
 * sees half a file and a failure leaves what was there before.
 */
export const writeTogether = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> => {
  const target = resolve(folder);
  const partial = join(dirname(target), `.junheng-${randomUUID()}`);
  await mkdir(partial, { recursive: true });
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(partial, name), content);
    await mkdir(target, { recursive: true });
    for (const name of Object.keys(files)) await rename(join(partial, name), join(target, name));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
};
