import { fileURLToPath } from 'node:url';
import { siblingModule } from '../../solver/process/sibling-module.ts';

/** The program without its launcher: from the bundle, where the run of the tests has built one. */
export const program = fileURLToPath(siblingModule(new URL('../../api/cli/main.ts', import.meta.url).href, 'entry'));
