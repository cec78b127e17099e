import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,solver,api,web,test}/**/*.test.ts'],
    // Building and unpacking a package of 100 MB is left to `npm run test:long`.
    exclude: [...configDefaults.exclude, 'test/package/**'],
    globalSetup: ['test/support/postgres-run.ts'],
    pool: 'forks',
    // Nothing under test keeps state between files: the same modules are read once a process, not once a file.
    isolate: false,
    // Tests of services wait for processes, timers and the database: one and a half to a core keep it busy.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Commands and solves run in processes of their own: what Node compiled for the first serves the others.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
