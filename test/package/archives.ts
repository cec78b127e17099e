import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentOf, partsOf } from '../support/unzip.ts';

/** The files of a zip by path, below the one folder at its top, each unpacked on access. */
export interface ZipFiles {
  readonly paths: readonly string[];
  readonly bytesOf: (path: string) => Uint8Array;
}

export const zipFiles = async (file: string, top: string): Promise<ZipFiles> => {
  const bytes = await readFile(file);
  const parts = new Map((await partsOf(bytes)).map((part) => [part.path, part]));
  const outside = [...parts.keys()].filter((path) => !path.startsWith(`${top}/`));
  if (outside.length > 0) throw new Error(`outside ${top}: ${outside.join(', ')}`);
  return {
    paths: [...parts.keys()].map((path) => path.slice(top.length + 1)),
    bytesOf: (path) => {
      const part = parts.get(`${top}/${path}`);
      if (part === undefined) throw new Error(`no ${path} in ${file}`);
      return contentOf(bytes, part);
    },
  };
};

/** The files of a folder, links left out, with `/` between the parts of a path. */
export const folderFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** The processor a Windows program is for, as its header says. */
export const machineOf = (program: Uint8Array): string => {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  if (view.getUint16(0) !== 0x4d5a) return 'not a program';
  const header = view.getUint32(0x3c, true);
  if (view.getUint32(header) !== 0x50450000) return 'not a program';
  return view.getUint16(header + 4, true) === 0x8664 ? 'x64' : 'other';
};
