import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contentsOf } from './contents.ts';
import { packProject, unpack } from './npm.ts';
import { packagesFor } from './packages.ts';
import type { Platform } from './platforms.ts';
import { type ArchiveOptions, writeTar, writeZip } from './write-archive.ts';

const run = promisify(execFile);

export interface BuildOptions {
  readonly project: string;
  /** The folder of the archives. */
  readonly out: string;
  /** The package of the project, where it is made already. */
  readonly package?: string;
  readonly level?: ArchiveOptions['level'];
}

export interface Archive {
  readonly file: string;
  /** The folder in the archive that holds everything. */
  readonly top: string;
  readonly bytes: number;
  readonly files: number;
}

/** The time of the entries: that of the commit, so that one commit has one archive. */
const commitTime = async (project: string): Promise<Date> => {
  const given = process.env.SOURCE_DATE_EPOCH;
  const seconds = given ?? (await run('git', ['log', '-1', '--format=%ct'], { cwd: project })).stdout.trim();
  return new Date(Number(seconds) * 1000);
};

/** Makes the archives of some systems and calls `onArchive` with each. */
export const buildPortable = async (
  platforms: readonly Platform[],
  options: BuildOptions,
  onArchive: (archive: Archive) => void = () => undefined,
): Promise<readonly Archive[]> => {
  const { project, out } = options;
  const transaction = await mkdtemp(join(tmpdir(), 'junheng-portable-'));
  try {
    await mkdir(out, { recursive: true });
    const [program, fetched] = [join(transaction, 'program'), join(transaction, 'fetched')];
    for (const folder of [program, fetched]) await mkdir(folder);
    await unpack(options.package ?? (await packProject(project, transaction)), program);
    const { version } = JSON.parse(await readFile(join(program, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const time = await commitTime(project);
    const made: Archive[] = [];
    for (const platform of platforms) {
      const entries = await contentsOf(platform, program, await packagesFor(project, platform, fetched));
      const top = `junheng-${version}-${platform.name}`;
      const file = join(out, `${top}.${platform.archive}`);
      const write = platform.archive === 'zip' ? writeZip : writeTar;
      const bytes = await write(file, entries, { top, time, level: options.level ?? 9 });
      const archive = { file, top, bytes, files: entries.length };
      made.push(archive);
      onArchive(archive);
    }
    return made;
  } finally {
    await rm(transaction, { recursive: true, force: true });
  }
};
