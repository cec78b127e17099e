import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** What takes minutes: the package and the portable folder, and many rounds of faults and of hostile requests. */
export default defineConfig({
  test: {
    ...usual.test,
    include: ['test/package/**/*.test.ts', 'test/faults/**/*.test.ts', 'test/http/fuzz.test.ts'],
    exclude: [],
    env: { ...usual.test?.env, JUNHENG_FAULT_ROUNDS: '20', JUNHENG_FUZZ: '5000' },
  },
});
