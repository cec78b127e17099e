import { join } from 'node:path';
import { buildPortable } from './build.ts';
import { platforms } from './platforms.ts';

/** `npm run portable [FOLDER]`: the archives of all systems, with their sizes on standard output. */
const project = join(import.meta.dirname, '..', '..');
const out = process.argv[2] ?? join(project, 'out', 'portable');
await buildPortable(platforms, { project, out }, ({ file, bytes, files }) => {
  process.stdout.write(`${file}: ${(bytes / 1e6).toFixed(1)} MB, ${files} files\n`);
});
