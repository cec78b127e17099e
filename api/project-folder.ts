import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectAbove = (folder: string): string => {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, 'bin', 'junheng.mjs')) ? folder : projectAbove(above);
};

/** The folder with `package.json`, `bin`, `data` and `web`. The sources lie in it, the built program in its `dist`. */
export const projectFolder = projectAbove(dirname(fileURLToPath(import.meta.url)));

/** Whether the sources are here, with npm's scripts: an installed package has the built program alone. */
export const isClone = existsSync(join(projectFolder, 'api', 'cli', 'entry.ts'));
