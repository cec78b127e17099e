import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exitCode } from './exit-code.ts';
import { makeFolder, outputReason, removeEmpty } from './output-folder.ts';
import { say, type Terminal } from './terminal.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const writeFlushed = async (path: string, content: string | Uint8Array, mode: number): Promise<void> => {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Moves each new file to its name; on a failure those moved go back and the former ones return. */
const moveAll = async (target: string, own: string, names: readonly string[]): Promise<void> => {
  const former = join(own, 'former');
  await mkdir(former);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const there = await rename(join(target, name), join(former, name)).then(
        () => true,
        (error: unknown) => {
          if (isMissing(error)) return false;
          throw error;
        },
      );
      if (there) undo.push(() => rename(join(former, name), join(target, name)));
      await rename(join(own, name), join(target, name));
      undo.push(() => rename(join(target, name), join(own, name)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
};

/**
 * Writes all files or none: into a hidden folder inside the target, so that no move leaves its file system, then each
 * under its name. What lies there under other names stays.
 */
export const writeTogether = async (folder: string, files: Files, mode = 0o666): Promise<void> => {
  const target = resolve(folder);
  const first = await makeFolder(target);
  const own = join(target, `.junheng-${randomUUID()}`);
  try {
    await mkdir(own, { mode: 0o700 });
    for (const [name, content] of Object.entries(files)) await writeFlushed(join(own, name), content, mode);
    await moveAll(target, own, Object.keys(files));
  } finally {
    await rm(own, { recursive: true, force: true });
    await removeEmpty(target, first);
  }
};

/** Where results go that their folder did not take; only this account reads them there. */
const rescue = async (files: Files): Promise<string | null> => {
  for (const place of [tmpdir(), homedir(), process.cwd()])
    try {
      const folder = await mkdtemp(join(place, 'junheng-rescued-'));
      try {
        await writeTogether(folder, files, 0o600);
        return folder;
      } catch {
        await rm(folder, { recursive: true, force: true });
      }
    } catch {}
  return null;
};

/** Where the files are, and the exit code of the command: `null` where they are where they were wanted. */
interface Written {
  readonly folder: string;
  readonly failed: number | null;
}

/**
 * Writes the results of a command. Where the folder no longer takes them after all (full, unmounted, a file held by
 * another program), they are rescued to the temporary folder, the terminal says where, and the exit code is not 0.
 */
export const writeOutputs = async (
  terminal: Pick<Terminal, 'language' | 'note'>,
  folder: string,
  files: Files,
  mode?: number,
): Promise<Written> => {
  try {
    await writeTogether(folder, files, mode);
    return { folder, failed: null };
  } catch (error) {
    const rescued = await rescue(files);
    // Nowhere on the machine: nothing is left but to say so.
    if (rescued === null) throw error;
    const text = error instanceof Error ? error.message : String(error);
    terminal.note(
      say(terminal, 'cli.output.rescued', {
        wanted: folder,
        rescued,
        reason: say(terminal, outputReason(error)),
        text,
      }),
    );
    return { folder: rescued, failed: exitCode.notWritten };
  }
};
