import { defineConfig } from 'vitest/config';
import usual, { longTests } from './vitest.config.ts';

/**
 * The long tests, every landed dump read whole, many rounds of faults and of hostile requests, and the properties over
 * more worlds than `npm test` draws, others at each run. JUNHENG_SEED and JUNHENG_RUNS set them by hand.
 */
export default defineConfig({
  test: {
    ...usual.test,
    include: [
      ...longTests,
      'test/http/{fuzz,cut-clients}.test.ts',
      'test/store/landed-resources.test.ts',
      'test/presets/end-to-end.test.ts',
      'test/browser/steps.test.ts',
      'test/{properties,contract,intake}/**/*.test.ts',
      'src/candidates/candidates.test.ts',
      'solver/formulation/counts.test.ts',
      'tools/generator/**/*.test.ts',
    ],
    exclude: [],
    env: {
      ...usual.test?.env,
      JUNHENG_LONG: 'yes',
      JUNHENG_FAULT_ROUNDS: '20',
      JUNHENG_FUZZ: '5000',
      JUNHENG_SEED: process.env.JUNHENG_SEED ?? 'random',
      JUNHENG_RUNS: process.env.JUNHENG_RUNS ?? '1000',
    },
  },
});
