import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { freshProgram } from './build-program.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

it('bundles every module that a process or a thread of the program starts with', async () => {
  const folder = await freshProgram();
  if (folder === null) throw new Error('the program could not be bundled');
  const workers = readdirSync(join(project, 'api', 'worker'))
    .filter((file) => file.endsWith('-worker.ts') && file !== 'in-worker.ts')
    .map((file) => `api/worker/${file.replace('.ts', '.js')}`);
  expect(workers.length).toBeGreaterThan(4);
  const started = ['api/cli/entry.js', 'solver/process/child.js', 'solver/process/memory-watch.js', ...workers];
  expect(started.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});
