import { defineConfig } from 'vitest/config';
import usual, { longTests } from './vitest.config.ts';

/** The long tests, every landed dump read whole, and many rounds of faults and of hostile requests. */
export default defineConfig({
  test: {
    ...usual.test,
    include: [...longTests, 'test/http/fuzz.test.ts', 'test/store/landed-resources.test.ts'],
    exclude: [],
    env: { ...usual.test?.env, JUNHENG_LONG: 'yes', JUNHENG_FAULT_ROUNDS: '20', JUNHENG_FUZZ: '5000' },
  },
});
