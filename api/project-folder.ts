import { fileURLToPath } from 'node:url';

/**
 * The folder with `package.json`, `bin`, `data` and `web`. The sources lie in it; the built program of an installed
 * package lies in its `dist`.
 */
export const projectFolder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url));
