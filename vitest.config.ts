import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,solver,api,web,test}/**/*.test.ts'],
    globalSetup: ['test/support/postgres-run.ts'],
    pool: 'forks',
    // Nothing under test keeps state between files: the same modules are read once a process, not once a file.
    isolate: false,
    maxWorkers: '100%',
    // Commands and solves run in processes of their own: what Node compiled for the first serves the others.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
