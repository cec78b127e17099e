import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** What takes a minute and more each is left to `npm run test:long`. */
export const longTests: readonly string[] = [
  'test/package/**/*.test.ts',
  'test/faults/kill.test.ts',
  'test/deploy/several-machines.test.ts',
  'test/browser/docs.test.ts',
  'test/samples/ways-out.test.ts',
  'test/samples/way-out-files.test.ts',
];

export default defineConfig({
  test: {
    include: ['{src,solver,api,web,tools,test}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...longTests],
    globalSetup: ['test/support/built-page.ts', 'test/support/built-program.ts', 'test/support/postgres-run.ts'],
    setupFiles: ['test/support/property-seed.ts'],
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
