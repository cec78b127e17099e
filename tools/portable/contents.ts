import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Package } from './packages.ts';
import type { Platform } from './platforms.ts';
import { startFiles } from './start-files.ts';

/** One entry of an archive. Its path is relative, with `/`. */
export type Entry =
  | { readonly path: string; readonly kind: 'file'; readonly isProgram: boolean; readonly from: string }
  | { readonly path: string; readonly kind: 'text'; readonly isProgram: boolean; readonly text: string }
  | { readonly path: string; readonly kind: 'link'; readonly target: string };

/** What no program reads: types, source maps, libraries for linking. */
const unread = /[.](d[.][cm]?ts|map|a|lib|pdb)$/;
/** The weights of the font that documents are printed in (api/documents/noto-font.ts). */
const fontFolder = 'node_modules/@expo-google-fonts/noto-sans-sc';
const fontsRead = ['400Regular', '700Bold'];

const isRead = (path: string): boolean =>
  !unread.test(path) &&
  (!path.startsWith(`${fontFolder}/`) || !path.endsWith('.ttf') || fontsRead.includes(path.split('/').at(-2) ?? ''));

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
};

/** Programs that Linux has to be allowed to run. */
const isProgram = (path: string): boolean => path.startsWith('runtime/') || /[/]native[/]bin[/]/.test(path);

const fileEntry = (path: string, from: string): Entry => ({ path, kind: 'file', isProgram: isProgram(path), from });

/** The files of a package. What lies in its own `node_modules` is packages of their own. */
const packageEntries = async ({ path, folder }: Package): Promise<readonly Entry[]> =>
  (await filesBelow(folder))
    .filter((file) => !file.startsWith('node_modules/') && isRead(`${path}/${file}`))
    .map((file) => fileEntry(`program/${path}/${file}`, join(folder, file)));

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The links between PostgreSQL's libraries, which no npm package can carry. */
const linkEntries = async ({ path, folder }: Package): Promise<readonly Entry[]> => {
  const text = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return (JSON.parse(text) as readonly Link[]).map(({ source, target }) => ({
    path: `program/${path}/${target}`,
    kind: 'link',
    target: posix.relative(posix.dirname(target), source),
  }));
};

/** Every entry of the archive of a system, sorted by path. `program` is the unpacked package of the project. */
export const contentsOf = async (
  platform: Platform,
  program: string,
  packages: readonly Package[],
): Promise<readonly Entry[]> => {
  const runtime = packages.find(({ path }) => path === `node_modules/${platform.runtime.package}`);
  if (runtime === undefined) throw new Error(`${platform.runtime.package} is not in package-lock.json`);
  const others = packages.filter((one) => one !== runtime);
  const name = platform.runtime.file.slice(platform.runtime.file.lastIndexOf('/') + 1);
  const entries = [
    fileEntry(`runtime/${name}`, join(runtime.folder, platform.runtime.file)),
    fileEntry('program/start.mjs', join(import.meta.dirname, 'start.mjs')),
    ...(await filesBelow(program)).filter(isRead).map((file) => fileEntry(`program/${file}`, join(program, file))),
    ...(await Promise.all(others.map(packageEntries))).flat(),
    ...(await Promise.all(others.map(linkEntries))).flat(),
    ...startFiles(platform).map(
      ({ path, text }): Entry => ({ path, kind: 'text', isProgram: path.endsWith('.sh'), text }),
    ),
  ];
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
